package vn.haidang.dashboards.archive;

import java.util.regex.Pattern;

/** Messages that quote what came from outside: on one line, so that no record can write log lines of its own. */
final class LogLine {

    /** Characters; enough for the cause, which comes first. */
    private static final int MAX_LENGTH = 300;

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

    private LogLine() {}

    static String of(String message) {
        var line = BREAKS.matcher(message).replaceAll(" ");
        return line.substring(0, Math.min(line.length(), MAX_LENGTH));
    }
}
