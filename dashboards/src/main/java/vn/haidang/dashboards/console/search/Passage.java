package vn.haidang.dashboards.console.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The part of a text that shows best what was found in it.
 *
 * @param words different ones of the query that it holds
 * @param marks within {@code text}
 */
record Passage(String text, long words, List<Piece.Range> marks) {

    /** Characters: three lines on a wide screen. */
    private static final int LENGTH = 260;

    /** Characters before the first mark, so that it does not stand without its sentence. */
    private static final int BEFORE = 60;

    /** Places tried in one text, which may have been made to hold a word without end. */
    private static final int TRIED = 100;

    private static final String CUT = "…";

    /**
     * The stretch with most different words, the earliest of these; the beginning where no word stands.
     *
     * @param marks in order of their start
     */
    static Passage best(String text, List<Piece.Range> marks) {
        return Stream.concat(Stream.of(0), marks.stream().limit(TRIED).map(mark -> begin(text, mark.start())))
                .distinct()
                .map(begin -> from(text, begin, marks))
                .reduce((one, next) -> next.words > one.words ? next : one)
                .orElseThrow();
    }

    private static Passage from(String text, int begin, List<Piece.Range> marks) {
        int end = end(text, begin);
        String before = begin == 0 ? "" : CUT;
        var within = marks.stream()
                .filter(mark -> mark.start() >= begin && mark.end() <= end)
                .toList();
        return new Passage(
                before + text.substring(begin, end) + (end == text.length() ? "" : CUT),
                within.stream()
                        .map(mark -> text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT))
                        .distinct()
                        .count(),
                within.stream()
                        .map(mark -> moved(mark, before.length() - begin))
                        .toList());
    }

    private static Piece.Range moved(Piece.Range mark, int by) {
        return new Piece.Range(mark.start() + by, mark.end() + by);
    }

    /** At a word some way before a place, or at the place. */
    private static int begin(String text, int place) {
        if (place <= BEFORE) {
            return 0;
        }
        int blank = text.indexOf(' ', place - BEFORE);
        return blank < 0 || blank >= place ? place : blank + 1;
    }

    private static int end(String text, int begin) {
        if (text.length() - begin <= LENGTH) {
            return text.length();
        }
        int longest = begin + LENGTH;
        int blank = text.lastIndexOf(' ', longest);
        int end = blank > begin + LENGTH / 2 ? blank : longest;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    List<Piece> pieces() {
        return Piece.cut(text, marks);
    }
}
