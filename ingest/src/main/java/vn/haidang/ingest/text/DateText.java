package vn.haidang.ingest.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Vietnamese pages and feeds write them; a date without a zone is Vietnam's.
 *
 * <p>With slashes the day stands first; a time with AM or PM marks the American order (tuoitre's feeds).
 */
public final class DateText {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int LONGEST = 100;

    private static final String TIME = "(?<h>\\d{1,2})[:h](?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?";
    private static final String ZONE = "\\s*(?<zone>Z|GMT|UTC|(?:GMT|UTC)?\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?";

    private static final List<Pattern> SHAPES = List.of(
            // 2026-01-31T08:52:11.000 +07:00, 2026-01-31 07:49 + 07:00, 2026-01-31
            shape("(?<y>\\d{4})-(?<mo>\\d{1,2})-(?<d>\\d{1,2})(?:[T\\s]\\s*" + TIME + ZONE + ")?"),
            // 1/31/2026 9:25:00 AM
            shape("(?<mo>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})\\s+" + TIME + "\\s*(?<half>[AP]M)" + ZONE),
            // 31/01/2026 08:47, 31-01-2026 - 08:47, Thứ bảy, 31/1/2026, 08:47 (GMT+7)
            shape("(?:\\D{0,30}[\\s,])?(?<d>\\d{1,2})[/.-](?<mo>\\d{1,2})[/.-](?<y>\\d{4})(?:[\\s,|-]+" + TIME
                    + "\\s*\\(?" + ZONE + "\\)?)?"),
            // 08:47 31/01/2026, 08:47 | 31/01/2026
            shape(TIME + "\\s*[,|-]?\\s*(?<d>\\d{1,2})/(?<mo>\\d{1,2})/(?<y>\\d{4})"),
            // Sat, 31 Jan 2026 08:47:11 (the same with a zone by name is left to the feed library)
            shape("(?:\\p{L}{3,9},\\s*)?(?<d>\\d{1,2}) (?<month>\\p{L}{3})\\p{L}* (?<y>\\d{4}),?\\s+" + TIME + ZONE));

    private DateText() {}

    private static Pattern shape(String shape) {
        return Pattern.compile("\\s*" + shape + "\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The moment a text names; empty when it has none of the known shapes or is no date of the calendar. */
    public static Optional<Instant> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return SHAPES.stream()
                .map(shape -> shape.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(DateText::moment);
    }

    private static Optional<Instant> moment(MatchResult found) {
        try {
            var local = LocalDateTime.of(
                    number(found, "y"),
                    month(found),
                    number(found, "d"),
                    hour(found),
                    number(found, "m"),
                    number(found, "s"));
            return Optional.of(local.atZone(zone(part(found, "zone"))).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(MatchResult found) {
        String name = part(found, "month");
        if (name.isEmpty()) {
            return number(found, "mo");
        }
        String first = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT);
        return DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH)
                .parse(first)
                .get(java.time.temporal.ChronoField.MONTH_OF_YEAR);
    }

    private static int hour(MatchResult found) {
        int hour = number(found, "h");
        return switch (part(found, "half").toUpperCase(Locale.ROOT)) {
            case "AM" -> hour % 12;
            case "PM" -> hour % 12 + 12;
            default -> hour;
        };
    }

    private static ZoneId zone(String written) {
        String offset = written.replaceAll("\\s", "").replaceFirst("(?i)^(GMT|UTC|Z)", "");
        if (offset.isEmpty()) {
            return written.isBlank() ? VIETNAM : ZoneOffset.UTC;
        }
        String sign = offset.substring(0, 1);
        String digits = offset.substring(1).replace(":", "");
        return ZoneOffset.of(sign + (digits.length() % 2 == 0 ? digits : "0" + digits));
    }

    private static int number(MatchResult found, String group) {
        String digits = part(found, group);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String part(MatchResult found, String group) {
        if (!found.namedGroups().containsKey(group)) {
            return "";
        }
        String value = found.group(group);
        return value == null ? "" : value;
    }
}
