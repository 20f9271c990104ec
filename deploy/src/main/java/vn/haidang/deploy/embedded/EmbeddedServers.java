package vn.haidang.deploy.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A Kafka broker and an Elasticsearch server that run while this process runs. */
public final class EmbeddedServers implements AutoCloseable {
    private static final List<String> ELASTICSEARCH_HEAP = List.of("-Xms512m", "-Xmx1g");

    /** Both close in 1 to 5 s; more only when much data waits to be written. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final FolderLock lock;
    private final KafkaServer kafka;
    private final ElasticsearchServer elasticsearch;
    private final List<GuardedProcess> running = new CopyOnWriteArrayList<>();

    private EmbeddedServers(FolderLock lock, KafkaServer kafka, ElasticsearchServer elasticsearch) {
        this.lock = lock;
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
    }

    /** The servers there are. */
    public enum Part {
        KAFKA,
        ELASTICSEARCH
    }

    /** Starts both servers; see {@link #start(Set, Path, Path, Consumer)}. */
    public static EmbeddedServers start(Path serversFolder, Path dataFolder, Consumer<String> progress) {
        return start(EnumSet.allOf(Part.class), serversFolder, dataFolder, progress);
    }

    /**
     * Starts servers and returns when they answer.
     *
     * @param parts which of them
     * @param serversFolder holds {@code kafka/*.jar} and {@code elasticsearch/elasticsearch-VERSION}, as the build
     *     makes it
     * @param dataFolder takes all they write; made when missing, and used again with its data when not
     * @param progress gets one line for each step, from several threads
     * @throws ServerException when one cannot be started; then neither runs
     */
    public static EmbeddedServers start(
            Set<Part> parts, Path serversFolder, Path dataFolder, Consumer<String> progress) {
        Path installed = installed(serversFolder.toAbsolutePath().normalize());
        var account = Account.forElasticsearch();
        account.requirePassable("the JDK", Path.of(System.getProperty("java.home")));
        Path data = DataFolder.prepare(dataFolder, account);
        return locked(installed, data, account).started(parts, progress);
    }

    /** Address of the broker, {@code host:port}. */
    public String bootstrap() {
        return kafka.bootstrap();
    }

    /** Address of Elasticsearch, {@code http://host:port}; no account is needed. */
    public String elasticsearchUrl() {
        return elasticsearch.url();
    }

    /**
     * Where the broker listens, or did when it last ran, on the data of a folder.
     *
     * @throws ServerException when none ever ran there
     */
    public static String lastBootstrap(Path dataFolder) {
        return KafkaServer.lastBootstrap(dataFolder.resolve("kafka"));
    }

    /** Stops both at once and waits; a server that does not end within 30 s is killed. Clients should be closed. */
    @Override
    public void close() {
        running.forEach(GuardedProcess::requestStop);
        running.forEach(process -> process.awaitStop(STOP_PATIENCE));
        running.clear();
        lock.close();
    }

    private static Path installed(Path folder) {
        Stream.of("kafka", "elasticsearch")
                .map(folder::resolve)
                .filter(Files::notExists)
                .forEach(missing -> {
                    throw new ServerException(
                            "No embedded server in " + missing + ", expected the build to have put it there");
                });
        return folder;
    }

    private static EmbeddedServers locked(Path installed, Path data, Account account) {
        var lock = FolderLock.acquire(data);
        try {
            return configured(lock, installed, data, account);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedServers configured(FolderLock lock, Path installed, Path data, Account account) {
        Path logs = data.resolve("logs");
        Path folder = data.resolve("elasticsearch");
        Path home = ElasticsearchHome.usable(installed.resolve("elasticsearch"), account, folder);
        List<Integer> ports = FreePorts.choose(4);
        return new EmbeddedServers(
                lock,
                new KafkaServer(installed.resolve("kafka"), data.resolve("kafka"), logs, ports.get(0), ports.get(1)),
                new ElasticsearchServer(home, account, folder, logs, ELASTICSEARCH_HEAP, ports.get(2), ports.get(3)));
    }

    private EmbeddedServers started(Set<Part> parts, Consumer<String> progress) {
        try {
            InParallel.run(
                    parts.stream().map(part -> starting(server(part), progress)).toList());
            return this;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while the servers were starting", e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Server server(Part part) {
        return switch (part) {
            case KAFKA -> kafka;
            case ELASTICSEARCH -> elasticsearch;
        };
    }

    private Callable<Void> starting(Server server, Consumer<String> progress) {
        return () -> {
            progress.accept("Starting " + server.title());
            long begin = System.nanoTime();
            server.pids().awaitGone();
            var process = server.launch();
            running.add(process);
            Readiness.await(process, server);
            double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            progress.accept(String.format(Locale.ROOT, "%s answers after %.1f s", server.title(), seconds));
            return null;
        };
    }
}
