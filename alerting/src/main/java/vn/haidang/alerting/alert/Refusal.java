package vn.haidang.alerting.alert;

import java.util.List;
import java.util.Locale;

/**
 * Why an action was refused, in any language of {@link Wording}.
 *
 * @param key of the sentence in the message files
 * @param words that fill it
 */
public record Refusal(String key, List<Word> words) {

    public Refusal {
        words = List.copyOf(words);
    }

    public static Refusal of(String key, Word... words) {
        return new Refusal(key, List.of(words));
    }

    /** In English, for logs and other systems. */
    public String sentence() {
        return Wording.in(Locale.ENGLISH).sentence(this);
    }
}
