package vn.haidang.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import vn.haidang.deploy.embedded.EmbeddedServers;

/**
 * A real broker and a real Elasticsearch for the tests of this JVM, started by the first test that asks.
 *
 * <p>Tests share them: name topics and indices so that they do not collide.
 *
 * @param bootstrap of the broker, {@code host:port}
 * @param elasticsearchUrl {@code http://host:port}
 */
@NullMarked
public record TestServers(String bootstrap, String elasticsearchUrl) {
    /** What the build of the module beside this one makes. */
    public static final Path FOLDER = Path.of("servers/target/servers");

    private static final Logger LOG = LoggerFactory.getLogger(TestServers.class);

    private static @Nullable TestServers shared;

    /** The servers of this JVM; the calling test is skipped when containers are wanted and there is no Docker. */
    public static synchronized TestServers shared() {
        if (shared == null) {
            shared = another();
        }
        return shared;
    }

    /** Servers for one caller alone, who writes to topics and indices that others use too; skipped as {@link #shared}. */
    public static TestServers another() {
        return Boolean.getBoolean("haidang.test.containers") ? containers() : embedded();
    }

    private static TestServers embedded() {
        try {
            Path data = PassableFolder.inTemporaryFolder();
            var servers = EmbeddedServers.start(FOLDER, data, LOG::info);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                servers.close();
                PassableFolder.delete(data);
            }));
            return new TestServers(servers.bootstrap(), servers.elasticsearchUrl());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestServers containers() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "haidang.test.containers is set, but there is no Docker here");
        return ContainerServers.start();
    }
}
