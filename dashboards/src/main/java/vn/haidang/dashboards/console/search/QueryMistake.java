package vn.haidang.dashboards.console.search;

import vn.haidang.analyze.query.QueryException;

/**
 * Why a query was not answered, with the query cut where the mistake lies.
 *
 * @param at the word at the mistake; empty when the query ends there
 * @param title key of what is wrong, which may name the column
 * @param message key of what to do about it
 */
record QueryMistake(String before, String at, String after, int column, String title, String message) {

    static QueryMistake of(String text, QueryException refusal) {
        int start = Math.min(refusal.column() - 1, text.length());
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new QueryMistake(
                text.substring(0, start),
                text.substring(start, end),
                text.substring(end),
                refusal.column(),
                "mistake.title",
                MistakeKind.messageOf(refusal));
    }

    /** The query as a whole is too large. */
    static QueryMistake tooLarge(String text) {
        return new QueryMistake("", text, "", 1, "mistake.large.title", "mistake.large");
    }
}
