package vn.haidang.deploy.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import vn.haidang.deploy.TestServers;

/** A parent that can be killed: starts the servers, makes a file named "up" in their folder, waits for ever. */
final class ServersMain {
    private ServersMain() {}

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        try (var servers = EmbeddedServers.start(TestServers.FOLDER, data, step -> {})) {
            Files.writeString(data.resolve("up"), servers.bootstrap());
            new CountDownLatch(1).await();
        }
    }
}
