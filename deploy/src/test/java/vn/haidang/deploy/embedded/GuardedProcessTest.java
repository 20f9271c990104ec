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
        List<ProcessHandle> wrapperWatcherChildAndSleep = tree(4);
        child.requestStop();
        child.awaitStop(Duration.ofMillis(300));
        awaitEnd(wrapperWatcherChildAndSleep);
    }

    @Test
    void nothingIsLeftOfAChildThatEndsByItself() throws Exception {
        var child = sh("echo up; read line < " + fifo());
        Wait.until(SOON, "child is up", () -> new ServerLog(log()).tail().contains("up"));
        List<ProcessHandle> wrapperWatcherAndChild = tree(3);
        Files.writeString(folder.resolve("fifo"), "go on\n");
        child.awaitSuccess();
        awaitEnd(wrapperWatcherAndChild);
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
        pids.awaitGone();
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

    /** The wrapper and its descendants, as soon as there are so many. */
    private List<ProcessHandle> tree(int size) throws Exception {
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).split(" ", 2)[0]);
        var wrapper = ProcessHandle.of(pid).orElseThrow();
        Wait.until(SOON, size + " processes", () -> wrapper.descendants().count() == size - 1);
        var tree = new ArrayList<>(List.of(wrapper));
        wrapper.descendants().forEach(tree::add);
        return tree;
    }

    private static void awaitEnd(List<ProcessHandle> tree) throws InterruptedException {
        Wait.until(SOON, "all ended", () -> tree.stream().noneMatch(ProcessHandle::isAlive));
    }
}
