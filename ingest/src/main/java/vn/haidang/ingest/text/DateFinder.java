package vn.haidang.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first date in a text of a page, in the words of many languages: {@code 31/01/2026}, {@code Thứ Bảy, 31 tháng 1, 2026},
 * {@code January 31st, 2026}, {@code 2026年1月31日}.
 *
 * <p>With slashes or dots the day stands first, unless only the American order makes a date of it.
 */
public final class DateFinder {

    /** Characters looked at. */
    private static final int LONGEST = 1_000;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)"),
            Pattern.compile(
                    "(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)(?=T|\\d{4}(?!\\d)|\\d{6}(?!\\d)|(?!\\d))"),
            Pattern.compile("(?<!\\d)(?<y>\\d{4})\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일]"),
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>(?:19|20)?\\d{2})(?!\\d|[./-]\\d)"),
            Pattern.compile(
                    "(?<!\\d)(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})[\\s,/-]+(?:năm\\s+)?(?<y>\\d{4})", FLAGS),
            Pattern.compile(
                    "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ème)?[.\\s/-]{1,3}(?:de |of |d')?(?<m>\\p{L}{3,12})[.,\\s/-]{1,3}(?:de[l]? )?(?<y>(?:19|20)\\d{2})(?!\\d)",
                    FLAGS),
            Pattern.compile(
                    "(?<m>\\p{L}{3,12})[.\\s]{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?[,\\s]{1,3}(?<y>(?:19|20)\\d{2})(?!\\d)",
                    FLAGS));

    private static final Pattern TIME_AFTER = Pattern.compile(
            "[T\\s,|–—\\-(]{0,4}(?:lúc|um|at|à|alle|às|om|kl\\.?|o godz\\.|-)?\\s*(?<h>\\d{1,2})\\s?[:hg.](?<mi>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "\\s?(?<half>[ap]\\.?m)?",
            FLAGS);

    private static final Pattern TIME_BEFORE = Pattern.compile(
            "(?<h>\\d{1,2})[:h](?<mi>\\d{2})(?::(?<s>\\d{2}))?\\s?(?<half>[AP]M)?[\\s,|–-]{1,4}(?:ngày )?$", FLAGS);

    private static final Pattern ZONE = Pattern.compile(
            "\\s*\\(?(?<zone>Z\\b|(?:GMT|UTC)?\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?|GMT|UTC)", Pattern.CASE_INSENSITIVE);

    private DateFinder() {}

    /**
     * The earliest place in the text that is a date of the calendar.
     *
     * @param unzoned where a date without a zone was written
     */
    public static Optional<OffsetDateTime> find(String text, ZoneId unzoned) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Optional<OffsetDateTime> first = Optional.empty();
        int start = Integer.MAX_VALUE;
        for (Pattern shape : SHAPES) {
            Matcher match = shape.matcher(head);
            while (match.find() && match.start() < start) {
                Optional<LocalDate> day = day(match);
                if (day.isPresent()) {
                    first = Optional.of(moment(day.get(), head, match.start(), match.end(), unzoned));
                    start = match.start();
                }
            }
        }
        return first;
    }

    private static Optional<LocalDate> day(Matcher match) {
        int year = Integer.parseInt(match.group("y"));
        int day = Integer.parseInt(match.group("d"));
        String written = match.group("m");
        OptionalInt month = Character.isDigit(written.charAt(0))
                ? OptionalInt.of(Integer.parseInt(written))
                : MonthNames.of(written);
        int full = year < 100 ? 2000 + year : year;
        return month.isEmpty() ? Optional.empty() : day(full, month.getAsInt(), day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean isAmerican = month > 12 && day <= 12;
        try {
            return Optional.of(isAmerican ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime moment(LocalDate day, String text, int start, int end, ZoneId unzoned) {
        Matcher after = TIME_AFTER.matcher(text).region(end, text.length());
        if (after.lookingAt()) {
            Matcher zone = ZONE.matcher(text).region(after.end(), text.length());
            ZoneId written =
                    zone.lookingAt() ? ZoneText.parse(zone.group("zone")).orElse(unzoned) : unzoned;
            return at(day, time(after), written);
        }
        Matcher before = TIME_BEFORE.matcher(text).region(Math.max(0, start - 20), start);
        return at(day, before.find() ? time(before) : LocalTime.MIDNIGHT, unzoned);
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toOffsetDateTime();
    }

    /** Midnight when there is no such time. */
    private static LocalTime time(Matcher match) {
        int hour = Integer.parseInt(match.group("h"));
        String half = match.group("half") == null ? "" : match.group("half").substring(0, 1);
        int full = half.equalsIgnoreCase("p") ? hour % 12 + 12 : half.equalsIgnoreCase("a") ? hour % 12 : hour;
        int second = match.group("s") == null ? 0 : Integer.parseInt(match.group("s"));
        int minute = Integer.parseInt(match.group("mi"));
        return full < 24 && minute < 60 && second < 60 ? LocalTime.of(full, minute, second) : LocalTime.MIDNIGHT;
    }
}
