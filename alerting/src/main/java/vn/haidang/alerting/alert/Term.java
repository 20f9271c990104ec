package vn.haidang.alerting.alert;

import java.util.Locale;

/** A value that has a word in every language of the message files. */
public interface Term {

    /** What kind of value it is: the first part of its key. */
    String group();

    /** The constant's name. */
    String name();

    /** Where its word stands in the message files, such as {@code state.true-matter}. */
    default String key() {
        return group() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
