package vn.haidang.deploy.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.deploy.application.Installation;

/** Adds an account of the console, or replaces its password. */
@Command(
        name = "user",
        description = "Adds an account of the console or replaces its password, which is read from standard input.",
        mixinStandardHelpOptions = true)
final class UserCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Parameters(paramLabel = "NAME", description = "Name to sign in with.")
    private String name = "";

    @Option(
            names = "--provinces",
            split = ",",
            paramLabel = "ID",
            defaultValue = "all",
            description = "Provinces the account may see, or all. Default: ${DEFAULT-VALUE}")
    private List<String> provinces = List.of();

    @Override
    public Integer call() {
        var file = options.load(Installation.found()).usersFile();
        var access = new ProvinceAccess(Set.copyOf(provinces));
        new AccountFile(file).put(name, password(), access, null);
        spec.commandLine().getOut().println("Account " + name + " is in " + file);
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
