package vn.haidang.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.deploy.PassableFolder;
import vn.haidang.deploy.TestServers;

class EmbeddedServersTest {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServersTest.class);

    private Path temporary = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void makeFolder() throws Exception {
        temporary = PassableFolder.inTemporaryFolder();
        data = Files.createDirectory(temporary.resolve(difficultName()));
    }

    @AfterEach
    void deleteFolder() {
        PassableFolder.delete(temporary);
    }

    @Test
    void dataIsKeptAcrossStartsAndNoProcessIsLeft() throws Exception {
        var large = "x".repeat(32_000_000);
        long before = ProcessHandle.current().descendants().count();
        try (var servers = start()) {
            var probe = new Probe(servers.bootstrap(), servers.elasticsearchUrl());
            probe.createTopic();
            probe.produce("first");
            probe.produce(large);
            assertEquals(List.of("first", large), probe.consume("one", 2));
            probe.index("{\"title\":\"Tuyên Quang\"}");
            assertEquals(200, probe.document().status());
            assertTrue(ProcessHandle.current().descendants().count() > before);
        }
        assertEquals(before, ProcessHandle.current().descendants().count());

        String cluster = clusterId();
        try (var servers = start()) {
            var probe = new Probe(servers.bootstrap(), servers.elasticsearchUrl());
            probe.produce("second");
            assertEquals(List.of("first", large, "second"), probe.consume("two", 3));
            assertEquals(List.of("second"), probe.consume("one", 1));
            assertEquals("{\"title\":\"Tuyên Quang\"}", probe.document().body());
        }
        assertEquals(cluster, clusterId());
        assertEquals(
                Set.of("elasticsearch", "kafka", "lock", "logs"),
                Set.of(Objects.requireNonNull(data.toFile().list())));
        assertEquals(
                List.of(data.getFileName().toString()),
                List.of(Objects.requireNonNull(temporary.toFile().list())));
    }

    @Test
    void serversRefuseASecondParentAndEndWithAKilledOne() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var parent = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServersMain.class.getName(),
                        data.toString())
                .inheritIO()
                .start();
        Wait.until(
                Duration.ofMinutes(6), "servers are up", () -> Files.exists(data.resolve("up")) || !parent.isAlive());
        List<ProcessHandle> servers = parent.descendants().toList();
        // For each server a wrapper, its watcher and a JVM; Elasticsearch has a second JVM that starts the first.
        assertEquals(7, servers.size(), servers::toString);

        var refused = assertThrows(ServerException.class, this::start);
        assertTrue(refused.getMessage().contains("in use by process " + parent.pid()), refused.getMessage());

        parent.destroyForcibly();
        Wait.until(
                Duration.ofSeconds(20),
                "servers have ended with their parent",
                () -> servers.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** What people name folders, as far as the locale of this run can write it. */
    private static String difficultName() {
        var name = "dữ liệu 'thử' $1";
        var encoder = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
        return encoder.canEncode(name) ? name : "du lieu 'thu' $1";
    }

    private EmbeddedServers start() {
        return EmbeddedServers.start(TestServers.FOLDER, data, LOG::info);
    }

    private String clusterId() throws Exception {
        return Files.readAllLines(data.resolve("kafka/data/meta.properties")).stream()
                .filter(line -> line.startsWith("cluster.id="))
                .findFirst()
                .orElseThrow();
    }
}
