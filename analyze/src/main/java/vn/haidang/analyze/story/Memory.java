package vn.haidang.analyze.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** How long the machine remembers articles. */
final class Memory {

    /** A story can be joined until so long after its last article. */
    static final Duration SPAN = Duration.ofDays(30);

    private Memory() {}

    static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }

    /** The days that are forgotten when time goes on from one moment to another, oldest first. */
    static List<String> forgotten(Instant from, Instant to) {
        var first = LocalDate.ofInstant(from.minus(SPAN), ZoneOffset.UTC);
        var last = LocalDate.ofInstant(to.minus(SPAN), ZoneOffset.UTC);
        return first.datesUntil(last.isBefore(first) ? first : last)
                .map(LocalDate::toString)
                .toList();
    }
}
