package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.deploy.batch.ExtractLines;

/** Reads saved article pages without any server. */
@Command(
        name = "extract",
        description = "Reads the article on saved pages: JSON lines in, JSON lines out, no server needed.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var lines = new ExtractLines(Clock.systemUTC());
        PrintWriter out = spec.commandLine().getOut();
        InputLines.of(System.in).map(lines::answer).forEach(out::println);
        out.flush();
        return 0;
    }
}
