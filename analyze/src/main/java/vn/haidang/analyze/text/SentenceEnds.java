package vn.haidang.analyze.text;

import java.util.Set;

/** Where sentences end: at a line break, at 。！？, and at a full stop that neither abbreviates nor stands in a number. */
final class SentenceEnds {

    /** Titles and units that the press abbreviates before a name; single letters count as well. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("tp", "tx", "tt", "ts", "ths", "gs", "pgs", "bs", "ks", "mr", "mrs", "ms", "dr", "st", "no", "vs");

    private final String text;

    SentenceEnds(String text) {
        this.text = text;
    }

    /** Whether the character at an offset, which belongs to no word, ends a sentence. */
    boolean endsAt(int at) {
        return switch (text.charAt(at)) {
            case '\n', '。', '！', '？', '｡', '។' -> true;
            case '!', '?', '…' -> beforeNewStart(at);
            case '.' -> beforeNewStart(at) && !isAbbreviation(at);
            default -> false;
        };
    }

    /** Whether white space follows and then no lower-case letter. */
    private boolean beforeNewStart(int at) {
        int next = at + 1;
        while (next < text.length() && isClosing(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isClosing(char c) {
        return "\"'”’)].!?…»".indexOf(c) >= 0;
    }

    private boolean isAbbreviation(int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = Spelling.fold(text.substring(start, stop));
        return word.length() == 1 || ABBREVIATIONS.contains(word);
    }
}
