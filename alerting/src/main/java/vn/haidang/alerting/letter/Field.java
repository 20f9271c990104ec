package vn.haidang.alerting.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template may ask the alert for. */
enum Field {
    /** Says that the text is not approved; empty when it is. */
    MARK,
    DATE,
    OUTLET,
    TITLE,
    PUBLISHED,
    URL,
    CLAIM,
    TEXT,
    FACTS;

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.inTemplate().equals(name))
                .findFirst();
    }

    /** All names, for messages. */
    static String names() {
        return Arrays.stream(values()).map(Field::inTemplate).collect(Collectors.joining(", "));
    }

    private String inTemplate() {
        return name().toLowerCase(Locale.ROOT);
    }
}
