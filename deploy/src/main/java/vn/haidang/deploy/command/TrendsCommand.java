package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.trend.TrendRules;
import vn.haidang.analyze.trend.Trends;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.batch.TrendAnswers;
import vn.haidang.deploy.batch.TrendLines;
import vn.haidang.ingest.stream.LineFile;

/** Says what surged, what is to be expected, and how provinces compare, without any server. */
@Command(
        name = "trends",
        description = {
            "Surges, forecasts and shares of voice of a past period, no server needed.",
            "Reads feed items, JSON lines, labelled by haidang analyze or not; writes JSON lines."
        },
        mixinStandardHelpOptions = true)
final class TrendsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "{\"title\",\"summary\",\"source\",\"url\",\"fetched\" or \"published\"}, gzip allowed; with",
                "\"places\", \"topics\", \"tone\" and \"response\" it is taken as labelled. All crawled items belong in it,",
                "also those that concern no province: counts are measured against them."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--provinces",
            split = ",",
            paramLabel = "ID",
            description = "Those to look at and compare; all watched ones when not given.")
    private Set<String> provinces = Set.of();

    @Override
    public Integer call() {
        var configuration = options.load(Installation.found());
        var analyzer = Analyzer.load(configuration.analyze());
        var lines = new TrendLines(analyzer, chosen(analyzer));
        files.forEach(file -> read(file, lines));
        PrintWriter out = spec.commandLine().getOut();
        TrendAnswers.lines(Trends.of(lines.history(), TrendRules.load(configuration.trends())))
                .forEach(out::println);
        return 0;
    }

    private Set<String> chosen(Analyzer analyzer) {
        var watched = analyzer.provinces().keySet();
        if (!watched.containsAll(provinces)) {
            throw new CommandFailure("got provinces " + provinces + ", expected some of " + watched);
        }
        return provinces.isEmpty() ? watched : provinces;
    }

    private void read(Path file, TrendLines lines) {
        try (var input = LineFile.open(file)) {
            input.lines().filter(line -> !line.isBlank()).forEach(line -> take(file, line, lines));
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + file + ": " + e.getMessage());
        }
    }

    private void take(Path file, String line, TrendLines lines) {
        try {
            lines.take(line);
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("haidang: " + file + ": left out a line: " + e.getMessage());
        }
    }
}
