package vn.haidang.dashboards.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import vn.haidang.ingest.stream.Json;

/** The folder with one file a day, readable by its owner only. */
public final class AuditFiles {

    /** Days are those of the people who read them. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String ENDING = ".audit";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    public AuditFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds entries to the file of a day; other processes wait.
     *
     * @throws IOException when they are not kept
     */
    void append(LocalDate day, List<AuditEntry> entries) throws IOException {
        Files.createDirectories(folder, OWNERS_FOLDER);
        try (var gate = FileChannel.open(
                        folder.resolve(".lock"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        OWNER_ONLY);
                var lock = gate.lock()) {
            Objects.requireNonNull(lock);
            Path file = file(day);
            String before = lastHash();
            var text = new StringBuilder();
            if (Files.notExists(file)) {
                before = add(text, before, AuditEntry.ofLog(entries.getFirst().at(), AuditKind.BEGIN, before));
            }
            for (var entry : entries) {
                before = add(text, before, entry);
            }
            write(file, text.toString());
        }
    }

    private static String add(StringBuilder text, String before, AuditEntry entry) {
        var line = Chain.Line.after(before, Json.mapper().writeValueAsString(entry));
        text.append(line).append('\n');
        return line.hash();
    }

    private static void write(Path file, String text) throws IOException {
        try (var channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), OWNER_ONLY)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
    }

    private String lastHash() throws IOException {
        var days = days();
        if (days.isEmpty()) {
            return Chain.START;
        }
        return lastLine(file(days.getFirst()))
                .map(line -> Chain.Line.parse(line).hash())
                .orElse(Chain.START);
    }

    /** The file's last line, read from its end. */
    private static Optional<String> lastLine(Path file) throws IOException {
        final int longest = 16 * 1024;
        try (var channel = FileChannel.open(file)) {
            long from = Math.max(0, channel.size() - longest);
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {}
            return new String(bytes.array(), StandardCharsets.UTF_8).lines().reduce((first, second) -> second);
        }
    }

    /** Days that have a file, the latest first. */
    public List<LocalDate> days() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d\\d-\\d\\d\\" + ENDING))
                    .map(name -> LocalDate.parse(name.substring(0, name.length() - ENDING.length())))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Entries of a day that fit, the latest first. */
    public List<AuditEntry> read(LocalDate day, Predicate<AuditEntry> wanted, int most) {
        if (Files.notExists(file(day))) {
            return List.of();
        }
        var latest = new ArrayDeque<AuditEntry>();
        try (Stream<String> lines = Files.lines(file(day))) {
            lines.flatMap(line -> entry(line).stream()).filter(wanted).forEach(entry -> {
                latest.addFirst(entry);
                if (latest.size() > most) {
                    latest.removeLast();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(day), e);
        }
        return List.copyOf(latest);
    }

    /** Empty for a line that was tampered with beyond reading; the check tells of it. */
    private static Optional<AuditEntry> entry(String line) {
        try {
            return Optional.of(Json.mapper().readValue(Chain.Line.parse(line).json(), AuditEntry.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The lines of a day as they were written. */
    List<String> lines(LocalDate day) throws IOException {
        return Files.readAllLines(file(day));
    }

    /** Removes the files of days before that one. */
    void forget(LocalDate before) throws IOException {
        for (var day : days()) {
            if (day.isBefore(before)) {
                Files.deleteIfExists(file(day));
            }
        }
    }

    Path file(LocalDate day) {
        return folder.resolve(day + ENDING);
    }
}
