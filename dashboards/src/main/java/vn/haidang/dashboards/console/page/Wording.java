package vn.haidang.dashboards.console.page;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;

/** Words, dates and numbers in the language of one reader. */
public record Wording(MessageSource messages, Locale locale) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private static final double LEAST_AMOUNT = 0.1;
    private static final double RAREST = 1_000_000;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_OF_A_DAY = 24;

    /** Name of a facet, "Chủ đề". */
    public String facet(Facet facet) {
        return message("facet." + key(facet), facet.name());
    }

    /** Name of a label value; what has no message is named by the platform (languages, countries) or by itself. */
    public String value(Facet facet, String value) {
        String unnamed = switch (facet) {
            case LANGUAGE -> Locale.of(value).getDisplayLanguage(locale);
            case COUNTRY -> Locale.of("", value).getDisplayCountry(locale);
            default -> value;
        };
        return message(key(facet) + "." + value, unnamed);
    }

    public String topic(String topic) {
        return value(Facet.TOPIC, topic);
    }

    public String language(String language) {
        return value(Facet.LANGUAGE, language);
    }

    public String country(String country) {
        return value(Facet.COUNTRY, country);
    }

    /** Why a quote proves a label; an unknown kind of proof is still a proof. */
    public String reason(String reason) {
        return message("reason." + reason, message("reason.words", reason));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With one decimal, "1,4"; what is less is said to be so. */
    public String amount(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return number > 0 && number < LEAST_AMOUNT
                ? messages.getMessage("amount.under", new Object[] {format.format(LEAST_AMOUNT)}, locale)
                : format.format(number);
    }

    /** With two decimals, for what lies near 0. */
    public String small(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** How often chance brings what has this probability, "1/400". */
    public String chance(double probability) {
        double once = 1 / Math.max(probability, 1 / RAREST);
        double unit = Math.pow(10, Math.floor(Math.log10(once)));
        String number = number(Math.round(Math.floor(once / unit) * unit));
        return messages.getMessage(once >= RAREST ? "chance.under" : "chance", new Object[] {number}, locale);
    }

    /** A number or the two ends of a range, "0–3". */
    public String range(Forecast.Range range) {
        return range.low() == range.high() ? number(range.low()) : number(range.low()) + "–" + number(range.high());
    }

    /** Whole percents. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** Whole percents with their sign, "+12%". */
    public String change(double share) {
        return (share > 0 ? "+" : "") + percent(share).replace('-', '−');
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(Period.ZONE));
    }

    /** "11/2026". */
    public String month(LocalDate date) {
        return MONTH.format(date);
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The two largest units of a time span, "2 ngày 5 giờ". */
    public String span(Duration duration) {
        Duration length = duration.abs();
        if (length.toDays() > 0) {
            return messages.getMessage("span.days", new Object[] {length.toDays(), length.toHoursPart()}, locale);
        }
        return length.toHours() > 0
                ? messages.getMessage("span.hours", new Object[] {length.toHours(), length.toMinutesPart()}, locale)
                : messages.getMessage("span.minutes", new Object[] {length.toMinutes()}, locale);
    }

    /** Day and time where the year is clear, "21/11 15:20". */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Period.ZONE));
    }

    /** How long after the first article, in the largest whole unit, "3 giờ". */
    public String after(Duration duration) {
        if (duration.toMinutes() < MINUTES_OF_AN_HOUR) {
            return say("story.after.minutes", duration.toMinutes());
        }
        return duration.toHours() < HOURS_OF_A_DAY
                ? say("story.after.hours", duration.toHours())
                : say("story.after.days", duration.toDays());
    }

    /** The words of the workflow. */
    public vn.haidang.alerting.alert.Wording workflow() {
        return vn.haidang.alerting.alert.Wording.in(locale);
    }

    /** A sentence without blanks. */
    public String say(String key) {
        return messages.getMessage(key, null, locale);
    }

    /** That a move was made. */
    public String done(EventKind move) {
        return messages.getMessage("desk.done", new Object[] {workflow().word(move)}, locale);
    }

    /** What a form lacks, by the names of its fields. */
    public String missing(List<String> fields) {
        String names = fields.stream().map(field -> say("field." + field)).collect(Collectors.joining("; "));
        return messages.getMessage("desk.missing", new Object[] {names}, locale);
    }

    /** How far the story of an alert has come, as a sentence to begin with. */
    public String spread(Alert alert) {
        var spread = alert.story().spread();
        return messages.getMessage(
                "desk.spread",
                new Object[] {
                    number(spread.articles()), number(spread.outlets()), number(spread.copies()), time(spread.firstAt())
                },
                locale);
    }

    private String say(String key, long number) {
        return messages.getMessage(key, new Object[] {number}, locale);
    }

    /** A page as the audit log has it, "GET /{province}/search", in the reader's words; itself where there are none. */
    public String page(String logged) {
        String path = logged.replaceFirst("^[A-Z]+ /", "").replaceFirst("^\\{province}/?", "");
        String key = path.isEmpty() ? "overview" : path.replaceFirst("/.*", "");
        return Objects.requireNonNull(messages.getMessage("audit.page." + key, null, logged, locale));
    }

    /** A message with its words. */
    public String sentence(String key, Object... words) {
        return messages.getMessage(key, words, locale);
    }

    private String message(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }

    private static String key(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
