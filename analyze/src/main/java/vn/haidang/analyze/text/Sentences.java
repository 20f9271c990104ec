package vn.haidang.analyze.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text as they are written. */
public final class Sentences {

    private Sentences() {}

    /** The sentences of a text, quoted exactly with their punctuation. */
    public static List<String> of(TokenizedText text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.size(); i++) {
            if (text.token(i).sentence() != text.token(i - 1).sentence()) {
                int end = text.token(i - 1).end() + closing(text.gapBefore(i));
                sentences.add(text.text().substring(start, end).strip());
                start = end;
            }
        }
        if (text.size() > 0) {
            sentences.add(text.text().substring(start).strip());
        }
        return sentences;
    }

    /** Marks up to the first space close a sentence, what follows opens the next. */
    private static int closing(String gap) {
        int length = 0;
        while (length < gap.length() && !Character.isWhitespace(gap.charAt(length))) {
            length++;
        }
        return length;
    }
}
