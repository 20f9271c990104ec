package vn.haidang.alerting.alert;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of the workflow in one language, from {@code messages_vi} and {@code messages_en} beside this class. */
public final class Wording {

    /** Vietnamese law and offices know one time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private static final Wording VIETNAMESE = new Wording(Locale.of("vi"));
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final ResourceBundle messages;

    private Wording(Locale language) {
        this.messages = ResourceBundle.getBundle(
                "vn.haidang.alerting.alert.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Vietnamese for readers of Vietnamese, English for all others. */
    public static Wording in(Locale language) {
        return language.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH;
    }

    public String word(Term term) {
        return messages.getString(term.key());
    }

    /** A full sentence. */
    public String sentence(Refusal refusal) {
        Object[] words = refusal.words().stream().map(this::text).toArray();
        return new MessageFormat(messages.getString("refused." + refusal.key()), messages.getLocale()).format(words);
    }

    /** The word alone; terms joined by commas. */
    public String text(Word word) {
        return switch (word) {
            case Word.Text text -> text.text();
            case Word.Time time -> time(time.at());
            case Word.Terms terms -> terms(terms.keys());
        };
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(ZONE));
    }

    private String terms(List<String> keys) {
        return keys.stream().map(messages::getString).collect(Collectors.joining(", "));
    }
}
