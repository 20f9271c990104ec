package vn.haidang.analyze.query;

import vn.haidang.analyze.text.TokenizedText;

/**
 * Tokens side by side within one sentence.
 *
 * @param field number of the text within the article
 * @param from index of the first
 * @param to index after the last
 */
record Span(TokenizedText text, int field, int from, int to) {

    Sentence sentence() {
        return new Sentence(field, text.token(from).sentence());
    }

    /** Words between this and a span of the same sentence; negative when they overlap. */
    int between(Span other) {
        return Math.max(from, other.from) - Math.min(to, other.to);
    }

    /** From the first token of both to the last. */
    Span hull(Span other) {
        return new Span(text, field, Math.min(from, other.from), Math.max(to, other.to));
    }

    String quote() {
        return text.quote(from, to);
    }

    String quoteSentence() {
        return text.quote(text.sentenceStart(from), text.sentenceEnd(from));
    }

    QueryPlace place() {
        return new QueryPlace(
                QueryPlace.Text.IN_ORDER.get(field),
                text.token(from).start(),
                text.token(to - 1).end());
    }

    /** Where a sentence stands in an article. */
    record Sentence(int field, int number) {}
}
