package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.Analyzer;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.batch.AlertAnswers;
import vn.haidang.deploy.batch.AlertReplay;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.replay.FeedItemFile;
import vn.haidang.ingest.replay.ReplayLine;

/** Says which alerts past news would have raised, without any server. */
@Command(
        name = "alerts",
        description = {
            "Alerts that feed items of a past period would have raised, no server needed.",
            "Try a change of the rules with it before it is in force."
        },
        mixinStandardHelpOptions = true)
final class AlertsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "{\"title\",\"link\",\"summary\",\"source\",\"published\",\"fetched\"} a line, gzip allowed.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        var configuration = options.load(Installation.found());
        var replay = new AlertReplay(
                Analyzer.load(configuration.analyze()),
                RuleBook.load(configuration.alerting().rules()),
                Overdue.load(configuration.alerting().escalation()));
        List<Article> articles = new ArrayList<>();
        files.forEach(file -> read(file, articles));
        PrintWriter out = spec.commandLine().getOut();
        AlertAnswers.lines(replay.alerts(articles)).forEach(out::println);
        out.flush();
        return 0;
    }

    private void read(Path file, List<Article> articles) {
        try (var lines = FeedItemFile.read(file, Mode.LIVE, null)) {
            lines.forEach(line -> {
                switch (line) {
                    case ReplayLine.Good good -> articles.add(good.article());
                    case ReplayLine.Bad bad ->
                        spec.commandLine()
                                .getErr()
                                .println("haidang: " + file + ":" + bad.line() + ": left out: " + bad.reason());
                }
            });
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + file + ": " + e.getMessage());
        }
    }
}
