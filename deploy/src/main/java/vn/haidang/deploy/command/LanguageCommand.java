package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.language.LanguageDetector;
import vn.haidang.deploy.batch.LanguageLines;

/** Tells the language of texts without any server. */
@Command(
        name = "language",
        description = "Tells the language of texts: JSON lines in, JSON lines out, no server needed.",
        mixinStandardHelpOptions = true)
final class LanguageCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var lines = new LanguageLines(LanguageDetector.load());
        PrintWriter out = spec.commandLine().getOut();
        InputLines.of(System.in).map(lines::answer).forEach(out::println);
        out.flush();
        return 0;
    }
}
