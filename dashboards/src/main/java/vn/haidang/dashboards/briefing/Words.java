package vn.haidang.dashboards.briefing;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.haidang.dashboards.archive.Period;

/** The words of a dossier in one language. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final ResourceBundle messages;

    /** @param language "vi", else English */
    Words(String language) {
        this.messages = ResourceBundle.getBundle(
                "vn.haidang.dashboards.briefing.messages",
                language.equals("vi") ? Locale.of("vi") : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return messages.getLocale().getLanguage();
    }

    String say(String key, Object... arguments) {
        String pattern = messages.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, messages.getLocale()).format(arguments);
    }

    /** Name of a topic; its id where there is none. */
    String topic(String topic) {
        String key = "topic." + topic;
        return messages.containsKey(key) ? messages.getString(key) : topic;
    }

    String percent(long part, long whole) {
        return NumberFormat.getPercentInstance(messages.getLocale()).format(whole == 0 ? 0 : (double) part / whole);
    }

    String time(Instant at) {
        return TIME.format(at.atZone(Period.ZONE));
    }

    String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Place, left to a person, and date; days below 10 and months below 3 with a zero, as Decree 30/2020 asks. */
    String placeAndDate(Instant at) {
        var day = at.atZone(Period.ZONE);
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return say("date", "%02d".formatted(day.getDayOfMonth()), month, Integer.toString(day.getYear()));
    }
}
