package vn.haidang.deploy.application;

import java.nio.file.Path;

/**
 * Where the parts of an installation lie; the launcher says so.
 *
 * @param config folder of the defaults and data files
 * @param servers folder of the embedded servers
 * @param newsroom folder of the sample outlets
 */
public record Installation(Path config, Path servers, Path newsroom) {

    /** System property: the folder of the distribution. */
    public static final String HOME = "haidang.home";

    /** System property: the folder of the embedded servers. */
    public static final String SERVERS = "haidang.servers";

    public static Installation found() {
        Path home = Path.of(System.getProperty(HOME, "."));
        Path servers = Path.of(System.getProperty(SERVERS, home.resolve("servers").toString()));
        return new Installation(home.resolve("config"), servers, home.resolve("newsroom"));
    }

    public Path defaults() {
        return config.resolve("defaults.yaml");
    }
}
