package vn.haidang.deploy.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.account.Standing;
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
            @Mixin GrantOptions grants,
            @Option(names = "--first", description = "The password has to be changed at the first sign-in.")
                    boolean first) {
        var standing = first ? Standing.FIRST_PASSWORD : Standing.ACTIVE;
        var access = grants.access();
        file().put(name, password(), "vi", access, grants.department(), standing);
        spec.commandLine().getOut().println("Account " + name + ": " + access);
        return 0;
    }

    @Command(name = "list", description = "Accounts and what they may do.", mixinStandardHelpOptions = true)
    int list() {
        var out = spec.commandLine().getOut();
        file().list()
                .forEach(account -> out.println(account.name()
                        + (account.standing() == Standing.ACTIVE
                                ? ""
                                : " (" + account.standing().code() + ")")
                        + "  " + account.access()
                        + (account.department() == null ? "" : "; department " + account.department())));
        return 0;
    }

    @Command(name = "remove", description = "Removes an account; its sessions end.", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME", description = "Name of the account.") String name) {
        return done(file().remove(name), name, "is removed");
    }

    @Command(
            name = "password",
            description = {
                "Sets another password and keeps everything else; the sessions end.",
                "The password is read from standard input."
            },
            mixinStandardHelpOptions = true)
    int password(
            @Parameters(paramLabel = "NAME", description = "Name of the account.") String name,
            @Option(names = "--first", description = "Has to be changed at the next sign-in.") boolean first) {
        var standing = first ? Standing.FIRST_PASSWORD : Standing.ACTIVE;
        return done(file().password(name, password(), standing), name, "has another password");
    }

    @Command(
            name = "link",
            description = {
                "Lets somebody sign in by the identity provider and no more with a password; the sessions end.",
                "To take it back, set a password."
            },
            mixinStandardHelpOptions = true)
    int link(
            @Parameters(paramLabel = "NAME", description = "Name of the account.") String name,
            @Parameters(paramLabel = "PERSON", description = "Who that is at the provider.") String person) {
        return done(file().link(name, person), name, "is linked to " + person);
    }

    @Command(
            name = "reset-second-factor",
            description =
                    "Takes the second factor of an account away, for somebody who has lost phone and recovery codes.",
            mixinStandardHelpOptions = true)
    int resetSecondFactor(@Parameters(paramLabel = "NAME", description = "Name of the account.") String name) {
        var file = options.load(Installation.found()).safety().secondFactors();
        if (!new SecondFactors(file).remove(name)) {
            throw new CommandFailure("account " + name + " has no second factor");
        }
        return done(true, name, "has no second factor any more");
    }

    private int done(boolean found, String name, String what) {
        if (!found) {
            throw new CommandFailure("there is no account " + name);
        }
        spec.commandLine().getOut().println("Account " + name + " " + what);
        return 0;
    }

    private AccountFile file() {
        return new AccountFile(options.load(Installation.found()).usersFile());
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
