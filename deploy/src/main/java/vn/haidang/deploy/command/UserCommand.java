package vn.haidang.deploy.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.deploy.application.Installation;

/** The accounts of people. */
@Command(name = "user", description = "Accounts of the console.", mixinStandardHelpOptions = true)
final class UserCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Command(
            name = "add",
            description = {
                "Adds an account, or replaces the one of that name with all that is said here.",
                "The password is read from standard input."
            },
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "Name to sign in with.") String name,
            @Mixin AccessOptions access) {
        var file = options.load(Installation.found()).usersFile();
        new AccountFile(file).put(name, password(), access.provinces(), "vi", access.duties());
        spec.commandLine().getOut().println("Account " + name + " is in " + file + ": " + access);
        return 0;
    }

    private static String password() {
        try (var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line = input.readLine();
            if (line == null) {
                throw new CommandFailure("no password on standard input");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
