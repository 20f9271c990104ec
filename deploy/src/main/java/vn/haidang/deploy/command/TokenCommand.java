package vn.haidang.deploy.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.dashboards.console.account.TokenFile;
import vn.haidang.deploy.application.Installation;

/** The tokens with which departments and other systems use the REST interface. */
@Command(name = "token", description = "Tokens for the REST interface.", mixinStandardHelpOptions = true)
final class TokenCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Command(
            name = "add",
            description = "Makes a token, in place of the one of that name, and prints it this once.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "What the history of alerts will call it.") String name,
            @Mixin AccessOptions access) {
        String secret = file().add(name, access.provinces(), access.duties());
        spec.commandLine().getErr().println("Token " + name + ": " + access + ". It is not shown again:");
        spec.commandLine().getOut().println(secret);
        return 0;
    }

    @Command(
            name = "remove",
            description = "Takes a token away; it stops working at once.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME", description = "Name of the token.") String name) {
        if (!file().remove(name)) {
            throw new CommandFailure("there is no token " + name);
        }
        spec.commandLine().getOut().println("Token " + name + " is gone");
        return 0;
    }

    private TokenFile file() {
        return new TokenFile(options.load(Installation.found()).tokensFile());
    }
}
