package vn.haidang.dashboards.console.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells as a line of CSV (RFC 4180) that a spreadsheet shows and does not calculate.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises on CSV injection;
 * so does one that only begins with blanks or invisible characters before that, as some spreadsheets drop them.
 */
final class CsvLine {

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]|^[\\t\\r\\n]");

    private CsvLine() {}

    /** With its line end. */
    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
