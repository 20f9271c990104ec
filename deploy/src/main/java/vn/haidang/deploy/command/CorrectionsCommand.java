package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.haidang.dashboards.correction.CorrectionRecords;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.RunningBroker;
import vn.haidang.deploy.batch.CorrectionLines;
import vn.haidang.ingest.stream.KafkaSettings;

/** What officers corrected. */
@Command(
        name = "corrections",
        description = "Labels that officers corrected, while Hải Đăng runs.",
        mixinStandardHelpOptions = true)
final class CorrectionsCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Command(
            name = "export",
            description = {
                "Writes them as labelled items, JSON lines, for train and evaluate.",
                "Of a label that officers disagree on, the latest correction counts."
            },
            mixinStandardHelpOptions = true)
    int export(
            @Option(names = "--out", paramLabel = "FILE", description = "Takes the lines; standard output without it.")
                    @Nullable
                    Path out) {
        var kafka = RunningBroker.of(options.load(Installation.found()));
        var lines = lines(kafka);
        if (out == null) {
            PrintWriter console = spec.commandLine().getOut();
            lines.forEach(console::println);
            console.flush();
            return 0;
        }
        try {
            Files.write(out, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + out + ": " + e.getMessage());
        }
        spec.commandLine().getErr().println(lines.size() + " articles with corrected labels in " + out);
        return 0;
    }

    private static List<String> lines(KafkaSettings kafka) {
        try {
            return CorrectionLines.of(CorrectionRecords.all(kafka)).toList();
        } catch (KafkaException e) {
            throw new CommandFailure("the broker does not answer: " + e.getMessage());
        }
    }
}
