package vn.haidang.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private PidFile pids = new PidFile(Path.of("pid"));

    @BeforeEach
    void remember() {
        pids = new PidFile(folder.resolve("pid"));
    }

    @Test
    void aChildDoesNotHearCtrlC() throws Exception {
        var child = sh("kill -INT $$; kill -HUP $$; echo still here");
        child.awaitSuccess();
        assertEquals("still here\n", Files.readString(log()));
    }

    @Test
    void aStoppedChildGetsTermAndItsStatusIsPassedOn() throws Exception {
        var child = sh("trap 'echo closing; kill $!; exit 3' TERM; echo up; sleep 60 & wait");
        Wait.until(SOON, "child is up", () -> new ServerLog(log()).tail().contains("up"));
        child.requestStop();
        child.awaitStop(SOON);
        var ended = assertThrows(ServerException.class, child::requireAlive);
        assertTrue(ended.getMessage().contains("child ended with status 3"), ended.getMessage());
        assertTrue(ended.getMessage().endsWith("up\nclosing"), ended.getMessage());
    }

    @Test
    void aChildThatDoesNotStopIsKilledWithItsDescendants() throws Exception {
        var child = sh("trap '' TERM; sleep 60 & echo up; wait");
        Wait.until(SOON, "child is up", () -> new ServerLog(log()).tail().contains("up"));
        List<ProcessHandle> tree = treeOf(Files.readString(folder.resolve("pid")));
        child.requestStop();
        child.awaitStop(Duration.ofMillis(300));
        assertTrue(tree.size() >= 4, "wrapper, watcher, child and its sleep, got " + tree.size());
        Wait.until(SOON, "all ended", () -> tree.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void nothingIsLeftOfAChildThatEndsByItself() throws Exception {
        var child = sh("echo up; read line < " + fifo());
        Wait.until(SOON, "child is up", () -> new ServerLog(log()).tail().contains("up"));
        List<ProcessHandle> tree = treeOf(Files.readString(folder.resolve("pid")));
        Files.writeString(folder.resolve("fifo"), "go on\n");
        child.awaitSuccess();
        assertTrue(tree.size() >= 3, "wrapper, watcher and child, got " + tree.size());
        Wait.until(SOON, "all ended", () -> tree.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void aChildGetsNoneOfTheParentsVariables() throws Exception {
        assertFalse(System.getenv().isEmpty());
        var child = sh("env");
        child.awaitSuccess();
        List<String> known =
                List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PWD", "OLDPWD", "SHLVL", "_", "GIVEN");
        List<String> others = Files.readAllLines(log()).stream()
                .map(line -> line.replaceFirst("=.*", ""))
                .filter(name -> !known.contains(name))
                .toList();
        assertEquals(List.of(), others);
        assertTrue(Files.readAllLines(log()).contains("GIVEN=yes"));
    }

    @Test
    void theNextStartWaitsForTheProcessOfTheLast() throws Exception {
        var last = new ProcessBuilder("sleep", "0.5").start();
        pids.write(last.toHandle());
        sh("true").awaitSuccess();
        assertFalse(last.isAlive());
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotWaitedFor() throws Exception {
        Files.writeString(folder.resolve("pid"), ProcessHandle.current().pid() + " 2001-02-03T04:05:06Z\n");
        pids.awaitGone();
    }

    @Test
    void theLogOfTheRunBeforeIsKept() throws Exception {
        sh("echo first").awaitSuccess();
        sh("echo second").awaitSuccess();
        assertEquals("second\n", Files.readString(log()));
        assertEquals("first\n", Files.readString(folder.resolve("log.previous")));
    }

    private GuardedProcess sh(String script) {
        return GuardedProcess.start(
                "child", List.of("sh", "-c", script), Map.of("GIVEN", "yes"), new ServerLog(log()), pids);
    }

    private Path log() {
        return folder.resolve("log");
    }

    private Path fifo() throws Exception {
        var fifo = folder.resolve("fifo");
        new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();
        return fifo;
    }

    private static List<ProcessHandle> treeOf(String pidFile) {
        var wrapper = ProcessHandle.of(Long.parseLong(pidFile.split(" ", 2)[0])).orElseThrow();
        var tree = new ArrayList<>(List.of(wrapper));
        wrapper.descendants().forEach(tree::add);
        return tree;
    }
}
