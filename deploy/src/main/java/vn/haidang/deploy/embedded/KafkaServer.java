package vn.haidang.deploy.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * A Kafka broker that is its own controller (KRaft, combined mode).
 *
 * @param jars folder with the broker's class path
 * @param folder takes its configuration and data
 * @param logs takes its log
 * @param port for clients
 * @param controllerPort for itself; may change between starts, as the only voter is named in the configuration
 */
record KafkaServer(Path jars, Path folder, Path logs, int port, int controllerPort) implements Server {
    private static final int ANSWER_MILLIS = 5000;

    @Override
    public String title() {
        return "Kafka";
    }

    /** Address for clients, {@code host:port}. */
    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public PidFile pids() {
        return new PidFile(folder.resolve("pid"));
    }

    @Override
    public GuardedProcess launch() throws InterruptedException {
        try {
            Files.createDirectories(folder.resolve("config"));
            Files.writeString(logback(), Resource.text("logback.xml"));
            // A stream, not a writer: only then other letters than Latin ones are written so that Kafka can read them.
            try (OutputStream out = Files.newOutputStream(config())) {
                out.write(Resource.text("kafka.properties").getBytes(UTF_8));
                addresses().store(out, "Of this start");
            }
        } catch (IOException e) {
            throw new ServerException("Cannot configure Kafka in " + folder + ": " + e, e);
        }
        if (!Files.exists(data().resolve("meta.properties"))) {
            format();
        }
        return start("Kafka", "kafka.log", "-Xmx512m", "kafka.Kafka", config().toString());
    }

    @Override
    public Boolean call() throws IOException, InterruptedException, ExecutionException {
        // The client logs each refused connection, so it comes last.
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        Map<String, Object> client = Map.of(
                "bootstrap.servers", bootstrap(),
                "request.timeout.ms", ANSWER_MILLIS,
                "default.api.timeout.ms", ANSWER_MILLIS);
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        }
    }

    /** Gives the data folder its cluster id, once. */
    private void format() throws InterruptedException {
        var storageTool = "kafka.tools.StorageTool";
        start(
                        "Kafka's storage tool",
                        "kafka-format.log",
                        "-Xmx128m",
                        storageTool,
                        "format",
                        "--cluster-id",
                        clusterId(),
                        "--config",
                        config().toString())
                .awaitSuccess();
    }

    private GuardedProcess start(String name, String log, String heap, String mainClass, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                heap,
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogback.configurationFile=" + logback(),
                "-cp",
                jars + "/*",
                mainClass));
        command.addAll(List.of(arguments));
        return GuardedProcess.start(name, command, Map.of(), new ServerLog(logs.resolve(log)), pids());
    }

    private Properties addresses() {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "listeners",
                "PLAINTEXT://" + bootstrap() + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "log.dirs",
                data().toString()));
        return properties;
    }

    /** 16 random bytes as Kafka writes them: URL-safe base 64, never beginning with a dash. */
    private static String clusterId() {
        var random = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits() >>> 1)
                .putLong(random.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Of the server that last ran in the folder. */
    static String lastBootstrap(Path folder) {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(config(folder))) {
            properties.load(in);
        } catch (IOException e) {
            throw new ServerException("No broker ever ran in " + folder + ", expected a running one", e);
        }
        String listeners = properties.getProperty("listeners", "");
        return listeners.replaceFirst("^PLAINTEXT://([^,]*),.*$", "$1");
    }

    private Path config() {
        return config(folder);
    }

    private static Path config(Path folder) {
        return folder.resolve("config/server.properties");
    }

    private Path logback() {
        return folder.resolve("config/logback.xml");
    }

    private Path data() {
        return folder.resolve("data");
    }
}
