package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.deploy.batch.FeedLines;

/** Reads saved feeds without any server. */
@Command(
        name = "feed",
        description = "Reads saved feeds: file names in, one a line, JSON lines out, no server needed.",
        mixinStandardHelpOptions = true)
final class FeedCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        InputLines.of(System.in).map(FeedLines::answer).forEach(out::println);
        out.flush();
        return 0;
    }
}
