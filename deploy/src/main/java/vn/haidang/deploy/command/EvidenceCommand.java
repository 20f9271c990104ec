package vn.haidang.deploy.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.deploy.application.Installation;
import vn.haidang.ingest.evidence.EvidenceCheck;

/** Looks after the pages kept as evidence. */
@Command(
        name = "evidence",
        description = "Pages kept as evidence.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = EvidenceCommand.Verify.class)
final class EvidenceCommand {

    /** Reads everything again and compares; changes nothing. */
    @Command(
            name = "verify",
            description = "Reads every kept page and picture again and names what is missing or changed.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private final ConfigurationOptions options = new ConfigurationOptions();

        @Override
        public Integer call() {
            Path folder = options.load(Installation.found()).evidenceFolder();
            var report = report(folder);
            var out = spec.commandLine().getOut();
            report.faults().forEach(fault -> out.println("CHANGED " + fault));
            report.notes().forEach(note -> out.println("note    " + note));
            out.println("Folder:   " + folder);
            out.println("Pages:    " + report.pages());
            out.println("Pictures: " + report.pictures());
            out.println(
                    report.faults().isEmpty()
                            ? "Everything is as it was kept."
                            : "Faults:   " + report.faults().size());
            return report.faults().isEmpty() ? 0 : 1;
        }

        private static EvidenceCheck.Report report(Path folder) {
            try {
                return EvidenceCheck.of(folder);
            } catch (IOException e) {
                throw new CommandFailure("evidence in " + folder + " cannot be read: " + e.getMessage());
            }
        }
    }
}
