package vn.haidang.deploy.command;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.haidang.deploy.application.Application;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.Role;

/** Runs the stages until it is stopped. */
@Command(name = "run", description = "Runs the pipeline and the console until stopped.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "STAGE",
            description = "Only these, separated by commas: ${COMPLETION-CANDIDATES}. All by default.")
    private final Set<Role> only = EnumSet.noneOf(Role.class);

    @Override
    public Integer call() {
        var progress = new Progress(spec.commandLine().getOut(), Clock.systemUTC());
        var installation = Installation.found();
        var configuration = options.load(installation);
        Set<Role> roles = only.isEmpty() ? EnumSet.allOf(Role.class) : only;
        try (var shutdown = new Shutdown();
                var application =
                        Application.start(configuration, installation, roles, progress, Clock.systemUTC())) {
            application.consoleAddress().ifPresent(address -> progress.accept("Console: " + address));
            shutdown.await();
            progress.accept("Stopping");
        }
        return 0;
    }
}
