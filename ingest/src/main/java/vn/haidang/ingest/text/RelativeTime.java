package vn.haidang.ingest.text;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times told from now: {@code 3 giờ trước}, {@code hôm qua}, {@code 2 hours ago}. */
public final class RelativeTime {

    private static final Map<String, Duration> UNITS = Map.ofEntries(
            Map.entry("giây", Duration.ofSeconds(1)),
            Map.entry("phút", Duration.ofMinutes(1)),
            Map.entry("giờ", Duration.ofHours(1)),
            Map.entry("tiếng", Duration.ofHours(1)),
            Map.entry("ngày", Duration.ofDays(1)),
            Map.entry("tuần", Duration.ofDays(7)),
            Map.entry("minute", Duration.ofMinutes(1)),
            Map.entry("min", Duration.ofMinutes(1)),
            Map.entry("hour", Duration.ofHours(1)),
            Map.entry("day", Duration.ofDays(1)),
            Map.entry("week", Duration.ofDays(7)));

    private static final Pattern AGO = Pattern.compile(
            "(?<!\\d)(\\d{1,3})\\s+(giây|phút|giờ|tiếng|ngày|tuần|minute|min|hour|day|week)s?\\s+(?:trước|ago)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern YESTERDAY = Pattern.compile(
            "\\b(?:hôm qua|yesterday)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TODAY = Pattern.compile(
            "\\b(?:hôm nay|vừa xong|just now|today)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private RelativeTime() {}

    /**
     * The moment a text tells, as exact as it tells it.
     *
     * @param now when the text was read
     */
    public static Optional<OffsetDateTime> find(String text, OffsetDateTime now) {
        var ago = AGO.matcher(text);
        if (ago.find()) {
            Duration unit = UNITS.getOrDefault(ago.group(2).toLowerCase(Locale.ROOT), Duration.ZERO);
            return Optional.of(now.minus(unit.multipliedBy(Long.parseLong(ago.group(1)))));
        }
        if (YESTERDAY.matcher(text).find()) {
            return Optional.of(now.minusDays(1));
        }
        return TODAY.matcher(text).find() ? Optional.of(now) : Optional.empty();
    }
}
