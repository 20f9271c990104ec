package vn.haidang.dashboards.dossier;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Term;
import vn.haidang.alerting.alert.Word;
import vn.haidang.alerting.alert.Wording;

/** The words of a dossier in one language; those of the workflow are the workflow's own. */
final class Words {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final ResourceBundle messages;
    private final Wording workflow;

    Words(Locale language) {
        var spoken = language.getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
        this.workflow = Wording.in(spoken);
        this.messages = ResourceBundle.getBundle(
                "vn.haidang.dashboards.dossier.messages",
                spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return messages.getLocale().getLanguage();
    }

    String say(String key, Object... arguments) {
        String pattern = messages.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, messages.getLocale()).format(arguments);
    }

    String orNone(@Nullable String text) {
        return Objects.requireNonNullElse(text, say("none"));
    }

    String word(Term term) {
        return workflow.word(term);
    }

    String text(Word word) {
        return workflow.text(word);
    }

    String time(Instant at) {
        return TIME.format(at.atZone(ZONE));
    }

    /** Place, left to a person, and date; days below 10 and months below 3 with a zero, as Decree 30/2020 asks. */
    String date(Instant at) {
        var day = at.atZone(ZONE);
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return say("date", "%02d".formatted(day.getDayOfMonth()), month, Integer.toString(day.getYear()));
    }

    /** The word of a value that the workflow has none for, such as {@code severity.high}. */
    String value(String group, Enum<?> value) {
        return say(group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
