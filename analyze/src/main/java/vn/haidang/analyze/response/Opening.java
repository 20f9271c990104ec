package vn.haidang.analyze.response;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.TokenizedText;

/** Title, lead and first sentences of the body, where news says what the matter is. */
final class Opening {

    private static final int BODY_SENTENCES = 3;

    private Opening() {}

    static ArticleText of(ArticleText text) {
        var sentences = sentences(text.body());
        if (sentences.size() <= BODY_SENTENCES) {
            return text;
        }
        var body = String.join(" ", sentences.subList(0, BODY_SENTENCES));
        return new ArticleText(text.title(), text.lead(), TokenizedText.of(body));
    }

    /** The sentences of a text, quoted exactly with their punctuation. */
    static List<String> sentences(TokenizedText text) {
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
