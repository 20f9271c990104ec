package vn.haidang.dashboards.console.shift;

import java.util.Arrays;
import java.util.Locale;

/** What the page says after an act; each is a message "shift.notice.…". */
enum ShiftNotice {
    NONE,
    MARKED,
    GROUPED,
    /** Fewer than two stories were chosen. */
    FEW,
    HANDED_OVER,
    /** The note was empty or too long. */
    LENGTH,
    UNKEPT;

    static final String PARAMETER = "notice";

    static ShiftNotice known(String value) {
        return Arrays.stream(values())
                .filter(notice -> notice.value().equals(value))
                .findFirst()
                .orElse(NONE);
    }

    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
