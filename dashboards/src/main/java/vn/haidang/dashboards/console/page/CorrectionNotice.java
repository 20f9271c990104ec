package vn.haidang.dashboards.console.page;

import java.util.Arrays;

/** What a page can say about a correction just made; each has a message "correction.notice.…". */
public enum CorrectionNotice {
    /** Kept and shown. */
    CORRECTED,
    /** Kept: the correction counts no more. */
    WITHDRAWN,
    /** No value was chosen, or values that do not go together. */
    NOTHING,
    /** The label is so already. */
    SAME,
    /** Nobody can say that it is kept. */
    UNKEPT;

    public static final String PARAMETER = "correction";

    /** Its name as addresses and messages write it. */
    public String value() {
        return ArticleRow.value(this);
    }

    /** The value when it is one, otherwise empty. */
    public static String known(String written) {
        return Arrays.stream(values())
                .map(CorrectionNotice::value)
                .filter(written::equals)
                .findFirst()
                .orElse("");
    }
}
