package vn.haidang.dashboards.console;

import vn.haidang.analyze.query.QueryException;

/**
 * Why a query was not understood, with the query cut where the mistake lies.
 *
 * @param at the word at the mistake; empty when the query ends there
 * @param message key of what to do about it
 */
record QueryMistake(String before, String at, String after, int column, String message) {

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
                MistakeKind.messageOf(refusal));
    }
}
