package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.Analyzer;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.batch.AnalyzeLines;

/** Labels texts without any server. */
@Command(
        name = "analyze",
        description = "Labels texts: JSON lines in, JSON lines out, no server needed.",
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Override
    public Integer call() {
        var analyzer = Analyzer.load(options.load(Installation.found()).analyze());
        var lines = new AnalyzeLines(analyzer, Clock.systemUTC());
        PrintWriter out = spec.commandLine().getOut();
        InputLines.of(System.in).map(lines::answer).forEach(out::println);
        return 0;
    }
}
