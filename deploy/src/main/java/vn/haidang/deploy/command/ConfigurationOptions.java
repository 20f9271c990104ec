package vn.haidang.deploy.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.config.Configuration;

/** Which configuration a command uses; of a group of commands, before or behind the name of the one in it. */
final class ConfigurationOptions {

    /** Changes that are used without being named, when they lie in the working directory. */
    private static final Path USUAL = Path.of("haidang.yaml");

    @Option(
            names = "--config",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Your changes to the defaults; haidang.yaml in the working directory when there is one.")
    private @Nullable Path changes;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description = "Folder for all that is kept, instead of the configured one.")
    private @Nullable String data;

    Configuration load(Installation installation) {
        Path chosen = changes != null ? changes : Files.exists(USUAL) ? USUAL.toAbsolutePath() : null;
        var configuration = Configuration.load(installation.defaults(), chosen);
        return data == null ? configuration : configuration.withData(data);
    }
}
