package vn.haidang.deploy.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.dashboards.audit.AuditCheck;
import vn.haidang.dashboards.audit.AuditFiles;
import vn.haidang.deploy.application.Installation;

/** The audit log of the console. */
@Command(name = "audit", description = "The audit log of the console.", mixinStandardHelpOptions = true)
final class AuditCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Command(
            name = "verify",
            description = {
                "Says whether a line was changed or taken out.",
                "Keep the last hash elsewhere: it shows later that nothing after it was cut off."
            },
            mixinStandardHelpOptions = true)
    int verify() {
        var check =
                AuditCheck.of(new AuditFiles(options.load(Installation.found()).auditFolder()));
        if (check.broken() != null) {
            throw new CommandFailure("the chain breaks at " + check.broken() + ", after " + check.lines() + " lines");
        }
        spec.commandLine().getOut().println(check.lines() + " lines hang together; the last hash is " + check.hash());
        return 0;
    }
}
