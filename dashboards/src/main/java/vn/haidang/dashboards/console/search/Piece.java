package vn.haidang.dashboards.console.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text, marked or not; the pieces put together are the text.
 *
 * @param text as it stands there, hostile as all that was crawled
 */
record Piece(String text, boolean marked) {

    /** A stretch of a text. */
    record Range(int start, int end) {}

    /**
     * A text cut where marks begin and end.
     *
     * @param marks in order of their start; they may overlap
     */
    static List<Piece> cut(String text, List<Range> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (var mark : marks) {
            int start = Math.max(at, mark.start());
            if (start < mark.end()) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, mark.end()), true);
                at = mark.end();
            }
        }
        add(pieces, text.substring(at), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
