package vn.haidang.dashboards.console.rule;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page says after somebody wanted to put rules in force. */
enum RuleNotice {
    ARMED,
    /** No reason was given. */
    REASON,
    /** They cannot be read. */
    MISTAKE,
    /** Others are in force by now. */
    STALE,
    /** Nobody can tell whether they are in force. */
    UNKEPT;

    static final String PARAMETER = "done";

    static @Nullable RuleNotice of(@Nullable String value) {
        return Stream.of(values())
                .filter(notice -> notice.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean done() {
        return this == ARMED;
    }
}
