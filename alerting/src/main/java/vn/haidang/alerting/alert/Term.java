package vn.haidang.alerting.alert;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** A value that has a word in every language of the message files. */
public interface Term {

    /** What kind of value it is: the first part of its key. */
    String group();

    /** The constant's name. */
    String name();

    /** As records, addresses and forms write it, such as {@code true-matter}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its word stands in the message files, such as {@code state.true-matter}. */
    default String key() {
        return group() + "." + code();
    }

    /** The constant that is written so; empty when there is none. */
    static <T extends Enum<T> & Term> Optional<T> of(Class<T> type, String code) {
        return EnumSet.allOf(type).stream()
                .filter(term -> term.code().equals(code))
                .findFirst();
    }
}
