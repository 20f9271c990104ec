package vn.haidang.ingest.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published and last changed.
 *
 * @param published in the zone as written, {@code null} when the page says nothing believable
 * @param modified likewise, never before {@code published}
 * @param claim what the page says first where that was not believed, else {@code null}
 */
public record PageDates(
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime modified,
        @Nullable String claim) {

    /** The oldest year believed; nobody put news on the web before. */
    private static final int FIRST_YEAR = 1995;

    /** Days a clock or a zone may be wrong by. */
    private static final int SLACK = 1;

    /** A page that says nothing about it. */
    public static final PageDates NONE = new PageDates(null, null, null);

    /**
     * The most believable of what a page says.
     *
     * @param published claims, the strongest evidence first
     * @param modified likewise
     * @param inUrl the day in the page's address
     * @param seen when it was read; nothing on it is younger
     */
    static PageDates resolve(
            Stream<OffsetDateTime> published,
            Stream<OffsetDateTime> modified,
            Optional<OffsetDateTime> inUrl,
            OffsetDateTime seen) {
        List<OffsetDateTime> refused = new ArrayList<>();
        Optional<OffsetDateTime> claimed = Stream.concat(published, inUrl.stream())
                .peek(date -> refused.add(date))
                .filter(date -> isPossible(date, seen))
                .findFirst();
        Optional<OffsetDateTime> first = claimed.map(date -> inUrl.filter(day -> isPossible(day, seen))
                .filter(day -> day.plusDays(SLACK + 1).isBefore(date))
                .orElse(date));
        Optional<OffsetDateTime> changed =
                modified.filter(date -> isPossible(date, seen)).findFirst();
        boolean isTurned =
                first.isPresent() && changed.isPresent() && changed.get().isBefore(first.get());
        OffsetDateTime believed = (isTurned ? changed : first.or(() -> changed)).orElse(null);
        return new PageDates(
                believed,
                (isTurned ? first : changed).orElse(null),
                refused.isEmpty() || refused.getFirst().equals(believed)
                        ? null
                        : refused.getFirst().toString());
    }

    private static boolean isPossible(OffsetDateTime date, OffsetDateTime seen) {
        return date.getYear() >= FIRST_YEAR && date.isBefore(seen.plusDays(SLACK));
    }
}
