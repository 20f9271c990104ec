package vn.haidang.dashboards.console.briefing;

import java.util.Arrays;
import java.util.Locale;

/** What a page says after an act; each is a message "briefing.notice.…". */
enum BriefingNotice {
    NONE,
    SAVED,
    /** Saved, and others had changed other statements meanwhile. */
    SAVED_MEANWHILE,
    /** Nothing was changed. */
    SAME,
    /** Somebody else changed the same. */
    CONFLICT,
    /** A title or day is missing, a text is too long, or there are too many. */
    LENGTH,
    /** The query has a mistake. */
    QUERY,
    /** Nobody can say that it is kept. */
    UNKEPT,
    /** A story was added. */
    ADDED,
    /** The dossier had all of the story already. */
    NOTHING_ADDED,
    FROZEN,
    /** The dossier was changed after the page was made. */
    CHANGED;

    static final String PARAMETER = "notice";

    static BriefingNotice known(String value) {
        return Arrays.stream(values())
                .filter(notice -> notice.value().equals(value))
                .findFirst()
                .orElse(NONE);
    }

    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
