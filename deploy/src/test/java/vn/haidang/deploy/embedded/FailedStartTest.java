package vn.haidang.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.deploy.PassableFolder;

class FailedStartTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        PassableFolder.open(folder);
    }

    @Test
    void aServerThatEndsAtOnceShowsItsLogAndTheOtherIsStopped() throws Exception {
        fakeServers("echo the shard is on fire; exit 3");
        brokerThatNeverAnswers();
        var failure = assertTimeoutPreemptively(Duration.ofSeconds(20), this::failure);
        assertTrue(failure.contains("Elasticsearch ended with status 3"), failure);
        assertTrue(failure.contains("the shard is on fire"), failure);
        assertEquals(0, ProcessHandle.current().descendants().count());
    }

    @Test
    void aBrokerThatCannotStartShowsItsLog() throws Exception {
        fakeServers("exec sleep 60");
        Files.delete(folder.resolve("data/kafka/data/meta.properties"));
        var failure = assertTimeoutPreemptively(Duration.ofSeconds(20), this::failure);
        assertTrue(failure.contains("Kafka's storage tool ended with status 1"), failure);
        assertTrue(failure.contains("kafka.tools.StorageTool"), failure);
        assertEquals(0, ProcessHandle.current().descendants().count());
    }

    @Test
    void aFailedStartLeavesTheFolderUnlocked() throws Exception {
        fakeServers("exit 1");
        failure();
        FolderLock.acquire(folder.resolve("data")).close();
    }

    @Test
    void serversThatWereNotBuiltAreNamed() {
        var failure = failure();
        assertTrue(failure.contains("No embedded server in " + folder.resolve("servers/kafka")), failure);
    }

    @Test
    void aLockedFolderIsRefusedInTheSameProcessToo() throws Exception {
        fakeServers("exit 1");
        try (var held = FolderLock.acquire(folder.resolve("data"))) {
            assertTrue(held != null);
            var failure = failure();
            assertTrue(
                    failure.contains(
                            "in use by process " + ProcessHandle.current().pid()),
                    failure);
        }
    }

    private String failure() {
        return assertThrows(
                        ServerException.class,
                        () -> EmbeddedServers.start(folder.resolve("servers"), folder.resolve("data"), step -> {}))
                .getMessage();
    }

    /** A broker without jars, on a folder that seems formatted, and a script in place of Elasticsearch. */
    private void fakeServers(String script) throws Exception {
        Files.createDirectories(folder.resolve("servers/kafka"));
        Files.createDirectories(folder.resolve("data/kafka/data"));
        Files.createFile(folder.resolve("data/kafka/data/meta.properties"));
        var home = folder.resolve("servers/elasticsearch/elasticsearch-0");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("config"));
        Files.createFile(home.resolve("config/jvm.options"));
        var start = Files.writeString(home.resolve("bin/elasticsearch"), "#!/bin/sh\n" + script + "\n");
        assertTrue(start.toFile().setExecutable(true, false));
    }

    private void brokerThatNeverAnswers() throws Exception {
        var source = Files.writeString(folder.resolve("Kafka.java"), """
                package kafka;
                class Kafka {
                    public static void main(String[] arguments) throws Exception {
                        Thread.sleep(60_000);
                    }
                }
                """);
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, "-d", folder.toString(), source.toString()));
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("servers/kafka/kafka.jar")))) {
            jar.putNextEntry(new JarEntry("kafka/Kafka.class"));
            jar.write(Files.readAllBytes(folder.resolve("kafka/Kafka.class")));
        }
    }
}
