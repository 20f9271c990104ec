package vn.haidang.deploy;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vn.haidang.deploy.command.HaidangCommand;

/** The program {@code haidang}. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its status: 0 done, 1 failed, 2 wrongly called. */
    public static void main(String[] arguments) {
        System.exit(HaidangCommand.line()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }
}
