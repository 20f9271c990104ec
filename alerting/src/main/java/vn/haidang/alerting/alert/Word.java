package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A part of a sentence that is put into words in the reader's language. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Word.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Word.Time.class, name = "time"),
    @JsonSubTypes.Type(value = Word.Terms.class, name = "terms")
})
public sealed interface Word {

    /** Nothing to say. */
    Word NOTHING = new Text("");

    /** Shown as it is: names, what people wrote. */
    record Text(String text) implements Word {}

    /** Shown in local time. */
    record Time(Instant at) implements Word {}

    /**
     * Shown as a list of words.
     *
     * @param keys in the message files
     */
    record Terms(List<String> keys) implements Word {
        public Terms {
            keys = List.copyOf(keys);
        }
    }

    static Word of(Term term) {
        return new Terms(List.of(term.key()));
    }

    static Word of(Collection<? extends Term> terms) {
        return new Terms(terms.stream().map(Term::key).sorted().toList());
    }
}
