package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.haidang.deploy.batch.QueryLines;

/** Tries queries on given documents. */
@Command(
        name = "query",
        description = "Tries queries on given documents: JSON lines in, JSON lines out, no server needed.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Only there to be required: a search of the archive would be another way to try a query. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = "--test",
            required = true,
            description = {
                "Reads lines {\"query\":\"…\",\"documents\":[…]} and",
                "answers {\"matches\":[…]}, indices from 0."
            })
    private boolean test;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        InputLines.of(System.in).map(QueryLines::answer).forEach(out::println);
        return 0;
    }
}
