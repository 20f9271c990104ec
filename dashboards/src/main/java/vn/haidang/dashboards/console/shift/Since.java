package vn.haidang.dashboards.console.shift;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.shift.HandOverNote;

/** From when on things are on the desk. */
public enum Since {
    /** When the shift before handed over; after more than three days without a hand-over, a day ago. */
    SHIFT(Duration.ofDays(1)),
    DAY(Duration.ofDays(1)),
    THREE(Duration.ofDays(3)),
    WEEK(Duration.ofDays(7));

    private static final Duration LONGEST_SHIFT = Duration.ofDays(3);

    private final Duration length;

    Since(Duration length) {
        this.length = length;
    }

    /** The one asked for; the shift when it is none of them. */
    static Since of(String asked) {
        return Arrays.stream(values())
                .filter(since -> since.value().equals(asked))
                .findFirst()
                .orElse(SHIFT);
    }

    /** Name of the parameter's value. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param notes of the province, latest first */
    Instant from(List<HandOverNote> notes, Instant now) {
        var last = lastHandOver(notes, now);
        return this == SHIFT && last != null ? last : now.minus(length);
    }

    private static @Nullable Instant lastHandOver(List<HandOverNote> notes, Instant now) {
        return notes.stream()
                .map(HandOverNote::at)
                .filter(at -> at.isAfter(now.minus(LONGEST_SHIFT)))
                .findFirst()
                .orElse(null);
    }
}
