package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.evaluation.Answer;
import vn.haidang.analyze.evaluation.Evaluation;
import vn.haidang.analyze.evaluation.LabelFile;
import vn.haidang.analyze.evaluation.Report;
import vn.haidang.deploy.application.Installation;

/** Compares the analysis with what readers said. */
@Command(
        name = "evaluate",
        description = {
            "Compares the analysis with what readers said.",
            "Items that the model was trained on flatter it; train gives the figures for those."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

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
            paramLabel = "FILE",
            description = "Feed items, JSON lines, gzip allowed: the texts of labels that come without; repeatable.")
    private List<Path> texts = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var analyzer = Analyzer.load(options.load(Installation.found()).analyze());
        var items = LabelFile.read(labels, texts);
        Report.lines(Evaluation.of(items, item -> Answer.of(analyzer.analyze(item.article()))))
                .forEach(out::println);
        return 0;
    }
}
