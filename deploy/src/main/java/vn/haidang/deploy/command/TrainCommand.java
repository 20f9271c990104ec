package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.Queries;
import vn.haidang.analyze.evaluation.LabelFile;
import vn.haidang.analyze.evaluation.Report;
import vn.haidang.analyze.model.ModelFile;
import vn.haidang.analyze.training.Training;
import vn.haidang.deploy.application.Installation;

/** Rebuilds the model for Vietnamese. */
@Command(
        name = "train",
        description = "Trains the model for Vietnamese and says how well it does on items it had not seen.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Option(
            names = "--labels",
            required = true,
            paramLabel = "FILE",
            description = "Labelled items, JSON lines; repeatable.")
    private List<Path> labels = List.of();

    @Option(
            names = "--texts",
            required = true,
            paramLabel = "FILE",
            description = "Feed items, JSON lines, gzip allowed; repeatable. Teach which words keep company, and are "
                    + "the texts of labels that come without.")
    private List<Path> texts = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Takes the model.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        PrintWriter console = spec.commandLine().getOut();
        requireFolder();
        var queries = Queries.load(options.load(Installation.found()).analyze());
        List<String> corpus = new ArrayList<>();
        texts.forEach(file -> LabelFile.texts(file, corpus::add));
        var trained = train(
                new Training(queries, line -> {
                    console.println(line);
                    console.flush();
                }),
                corpus);
        Report.lines(trained.crossValidated()).forEach(console::println);
        for (Path file : labels) {
            var part = trained.crossValidated().only(LabelFile.read(List.of(file), texts));
            console.println(file.getFileName() + ", " + Report.summary(part));
        }
        try {
            ModelFile.write(trained.model(), out);
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + out + ": " + e);
        }
        return 0;
    }

    private Training.Trained train(Training training, List<String> corpus) {
        try {
            return training.run(LabelFile.read(labels, texts), corpus);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cannot train: " + e.getMessage());
        }
    }

    /** Minutes of work should not end at a path that was mistyped. */
    private void requireFolder() {
        var folder = Objects.requireNonNull(out.toAbsolutePath().getParent(), "the root is no file");
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure("--out: there is no folder " + folder);
        }
    }
}
