package vn.haidang.analyze.place;

import java.util.List;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/**
 * A name of a watched province found in a text.
 *
 * @param part in which text of the article
 * @param from index of its first token
 * @param to index after its last token
 */
record Sighting(PlaceName place, Part part, TokenizedText text, int from, int to) {

    private static final int NEAR = 150;

    /** The texts of an article. */
    enum Part {
        TITLE,
        LEAD,
        BODY
    }

    String quote() {
        return text.quote(from, to);
    }

    Role role() {
        return place.role();
    }

    int sentence() {
        return text.token(from).sentence();
    }

    /** Match forms of up to so many words before it in its sentence, nearest last. */
    List<String> before(int words) {
        return text.tokens().subList(Math.max(0, from - words), from).stream()
                .filter(token -> token.sentence() == sentence())
                .map(Token::match)
                .toList();
    }

    /** Match forms of up to so many words after it in its sentence, nearest first. */
    List<String> after(int words) {
        return text.tokens().subList(to, Math.min(text.size(), to + words)).stream()
                .filter(token -> token.sentence() == sentence())
                .map(Token::match)
                .toList();
    }

    /** The word right before it, "" when there is none in its sentence. */
    String previous() {
        List<String> words = before(1);
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** Whether nothing but a space or a full stop ("P.Quy Nhơn") stands between it and the word before. */
    boolean joinsPrevious() {
        return from > 0 && isJoint(text.gapBefore(from)) && text.token(from - 1).sentence() == sentence();
    }

    /** Whether only a space stands between it and the word after. */
    boolean joinsNext() {
        return to < text.size() && text.gapBefore(to).equals(" ");
    }

    boolean inSentenceOf(Sighting other) {
        return part == other.part && sentence() == other.sentence();
    }

    boolean sharesProvince(Sighting other) {
        return place.province().id().equals(other.place.province().id());
    }

    /** The words of its sentence; of an endless one, as hostile texts have, those near it. */
    List<Token> sentenceTokens() {
        int first = from;
        while (first > Math.max(0, from - NEAR) && text.token(first - 1).sentence() == sentence()) {
            first--;
        }
        int last = from;
        while (last < Math.min(text.size(), from + NEAR) && text.token(last).sentence() == sentence()) {
            last++;
        }
        return text.tokens().subList(first, last);
    }

    boolean covers(Sighting other) {
        return part == other.part && from <= other.from && to >= other.to;
    }

    int length() {
        return to - from;
    }

    private static boolean isJoint(String gap) {
        return gap.equals(" ") || gap.equals(".") || gap.equals(". ");
    }
}
