package vn.haidang.dashboards.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private AuditFiles files() {
        return new AuditFiles(folder.resolve("audit"));
    }

    private static AuditEntry entry(int number) {
        return new AuditEntry(
                NOW,
                AuditKind.READ,
                "lan",
                "duty-officer",
                "binh-dinh",
                "GET /{province}/search",
                "q=bão \"số\" " + number + "\nGET x",
                200,
                "192.0.2.7");
    }

    private static List<AuditEntry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(AuditLogTest::entry).toList();
    }

    private void threeDays() throws IOException {
        for (int day = 0; day < 3; day++) {
            files().append(DAY.plusDays(day), entries(day * 10, day * 10 + 5));
            files().append(DAY.plusDays(day), entries(day * 10 + 5, day * 10 + 10));
        }
    }

    @Test
    void keepsEveryLineInOrderForItsOwnerOnly() throws IOException {
        threeDays();
        var check = AuditCheck.of(files());
        assertNull(check.broken());
        assertEquals(3 * 11, check.lines());
        var read = files().read(DAY, entry -> entry.kind() == AuditKind.READ, 4);
        assertEquals(entries(6, 10).reversed(), read);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().file(DAY))));
        assertTrue(Files.readAllLines(files().file(DAY.plusDays(2))).getLast().startsWith(check.hash()));
    }

    @Test
    void aChangedOrMissingLineIsFoundWhereverItIs() throws IOException {
        threeDays();
        int broken = 0;
        for (int day = 0; day < 3; day++) {
            Path file = files().file(DAY.plusDays(day));
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                var changed = new ArrayList<>(lines);
                changed.set(i, lines.get(i).replace("lan", "minh").replace("begin", "read"));
                broken += broken(file, changed);
                boolean last = day == 2 && i == lines.size() - 1;
                if (!last) {
                    var without = new ArrayList<>(lines);
                    without.remove(i);
                    broken += broken(file, without);
                }
            }
            Files.write(file, lines);
        }
        assertEquals(3 * 11 * 2 - 1, broken);
        assertNull(AuditCheck.of(files()).broken());
        Files.delete(files().file(DAY.plusDays(1)));
        assertEquals(DAY.plusDays(2) + ", line 1", AuditCheck.of(files()).broken());
    }

    private int broken(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        return AuditCheck.of(files()).broken() == null ? 0 : 1;
    }

    @Test
    void twoProcessesWriteOneChain() throws IOException {
        var one = files();
        var other = files();
        for (int i = 0; i < 10; i++) {
            one.append(DAY, entries(i, i + 1));
            other.append(DAY, entries(i, i + 1));
        }
        var check = AuditCheck.of(files());
        assertNull(check.broken());
        assertEquals(21, check.lines());
    }

    @Test
    void daysThatAreOldEnoughAreForgottenAndTheRestHoldsTogether() throws IOException {
        threeDays();
        files().forget(DAY.plusDays(1));
        assertEquals(List.of(DAY.plusDays(2), DAY.plusDays(1)), files().days());
        assertNull(AuditCheck.of(files()).broken());
    }

    @Test
    void whatCannotBeWrittenIsToldAndWrittenWhenItCan() throws IOException {
        Path blocked = folder.resolve("audit");
        Files.writeString(blocked, "no folder");
        try (var log = new AuditLog(files(), 90, Clock.fixed(NOW, AuditFiles.ZONE))) {
            for (int i = 0; i < 20_000; i++) {
                log.add(entry(i));
            }
            assertFalse(log.isHealthy());
            Files.delete(blocked);
            await(log);
        }
        var lost = files().read(DAY, entry -> entry.kind() == AuditKind.LOST, 10);
        var kept = files().read(DAY, entry -> entry.kind() == AuditKind.READ, 30_000);
        long told = lost.stream()
                .mapToLong(entry -> Long.parseLong(entry.detail().replace(" lines", "")))
                .sum();
        assertTrue(told > 0);
        assertEquals(20_000, kept.size() + told, "every line is there or told to be lost");
        assertNull(AuditCheck.of(files()).broken());
    }

    private static void await(AuditLog log) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!log.isHealthy()) {
            assertTrue(System.nanoTime() < deadline, "the log did not recover");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    void nobodyWaitsForIt() {
        try (var log = new AuditLog(files(), 90, Clock.fixed(NOW, AuditFiles.ZONE))) {
            long began = System.nanoTime();
            entries(0, 5_000).forEach(log::add);
            assertTrue(Duration.ofNanos(System.nanoTime() - began).toMillis() < 1_000);
        }
        assertEquals(
                5_000,
                files().read(DAY, entry -> entry.kind() == AuditKind.READ, 9_000)
                        .size());
        assertTrue(Objects.requireNonNull(AuditCheck.of(files()).hash()).matches("[0-9a-f]{64}"));
    }
}
