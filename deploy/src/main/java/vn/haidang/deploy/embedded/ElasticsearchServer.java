package vn.haidang.deploy.embedded;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A single Elasticsearch node without security.
 *
 * @param home its unpacked distribution
 * @param account what it runs under
 * @param folder takes its configuration and data
 * @param logs takes its log
 * @param heap JVM options for its heap
 * @param port for clients
 * @param transportPort for other nodes, of which there are none
 */
record ElasticsearchServer(
        Path home, Account account, Path folder, Path logs, List<String> heap, int port, int transportPort)
        implements Server {
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Override
    public String title() {
        return "Elasticsearch";
    }

    /** Address for clients, {@code http://host:port}. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public PidFile pids() {
        return new PidFile(folder.resolve("pid"));
    }

    @Override
    public GuardedProcess launch() {
        try {
            configure();
        } catch (IOException e) {
            throw new ServerException("Cannot configure Elasticsearch in " + folder + ": " + e, e);
        }
        var command = new ArrayList<>(account.prefix());
        command.add(home.resolve("bin/elasticsearch").toString());
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", config().toString(),
                "ES_TMPDIR", folder.resolve("tmp").toString(),
                "HOME", folder.resolve("tmp").toString());
        var log = new ServerLog(logs.resolve("elasticsearch.log"));
        return GuardedProcess.start("Elasticsearch", command, environment, log, pids());
    }

    @Override
    public Boolean call() throws IOException, InterruptedException {
        var health = URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=3s");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(health).timeout(ANSWER).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private void configure() throws IOException {
        Path ownLogs = logs.resolve("elasticsearch");
        for (Path needed :
                List.of(config().resolve("jvm.options.d"), folder.resolve("data"), folder.resolve("tmp"), ownLogs)) {
            Files.createDirectories(needed);
        }
        replace("elasticsearch.yml", settings(ownLogs));
        replace("log4j2.properties", Resource.text("log4j2.properties"));
        replace("jvm.options", Files.readString(home.resolve("config/jvm.options")));
        replace("jvm.options.d/embedded.options", Resource.text("embedded.options") + String.join("\n", heap) + "\n");
        for (Path owned : List.of(config(), folder.resolve("data"), folder.resolve("tmp"), ownLogs)) {
            account.own(owned);
        }
    }

    private String settings(Path ownLogs) {
        return """
                cluster.name: haidang
                node.name: embedded
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                # Whoever reaches loopback is already on this machine.
                xpack.security.enabled: false
                # A full disk stops the writes anyway; watermarks would stop them at 5 %% free, or 50 GB of a TB.
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(port, transportPort, quoted(folder.resolve("data")), quoted(ownLogs));
    }

    /** Removes first: the account owns the folder, and root must not write through a link it put there. */
    private void replace(String file, String text) throws IOException {
        Files.deleteIfExists(config().resolve(file));
        Files.writeString(config().resolve(file), text, CREATE_NEW);
    }

    private Path config() {
        return folder.resolve("config");
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
