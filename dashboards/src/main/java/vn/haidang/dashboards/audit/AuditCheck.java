package vn.haidang.dashboards.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.haidang.ingest.stream.Json;

/**
 * What became of the chain of lines.
 *
 * @param lines that hang together, from the oldest day kept
 * @param hash of the last one; kept elsewhere, it shows later that no line after it was cut off
 * @param broken the first place where the chain does not hold; {@code null} when it holds
 */
public record AuditCheck(long lines, String hash, @Nullable String broken) {

    /** Goes over everything that is kept. */
    public static AuditCheck of(AuditFiles files) {
        @Nullable String before = null;
        long lines = 0;
        for (var day : files.days().reversed()) {
            int number = 0;
            for (var written : lines(files, day)) {
                number++;
                var line = Chain.Line.parse(written);
                // Days before the oldest were forgotten; its first line says what it hung on.
                String expected = before == null ? begin(line).orElse(Chain.START) : before;
                boolean opens =
                        number > 1 || begin(line).filter(expected::equals).isPresent();
                if (!opens || !line.follows(expected)) {
                    return new AuditCheck(lines, expected, day + ", line " + number);
                }
                before = line.hash();
                lines++;
            }
        }
        return new AuditCheck(lines, before == null ? Chain.START : before, null);
    }

    private static List<String> lines(AuditFiles files, LocalDate day) {
        try {
            return files.lines(day);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the audit of " + day, e);
        }
    }

    /** What the first line of a day hangs on. */
    private static Optional<String> begin(Chain.Line line) {
        try {
            return Optional.of(Json.mapper().readValue(line.json(), AuditEntry.class))
                    .filter(entry -> entry.kind() == AuditKind.BEGIN)
                    .map(AuditEntry::detail);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
