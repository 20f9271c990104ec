package vn.haidang.analyze.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into tokens.
 *
 * @param text the original; token offsets point into it
 * @param tokens in order of their place; their sentences are numbered without gaps
 */
public record TokenizedText(String text, List<Token> tokens) {

    /** Tokens in a sentence at most; what has no full stop for so long is a table or an attack, and is cut. */
    public static final int MAX_SENTENCE = 200;

    public TokenizedText {
        tokens = List.copyOf(tokens);
    }

    public static TokenizedText of(String text) {
        return new TokenizedText(text, Tokenizer.tokens(text));
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The tokens of each sentence. */
    public List<List<Token>> sentences() {
        List<List<Token>> sentences = new ArrayList<>();
        for (int from = 0; from < size(); from = sentenceEnd(from)) {
            sentences.add(tokens.subList(from, sentenceEnd(from)));
        }
        return sentences;
    }

    /** Index of the first token of the sentence that a token stands in. */
    public int sentenceStart(int index) {
        int start = index;
        while (start > 0
                && tokens.get(start - 1).sentence() == tokens.get(index).sentence()) {
            start--;
        }
        return start;
    }

    /** Index after the last token of the sentence that a token stands in. */
    public int sentenceEnd(int index) {
        int end = index + 1;
        while (end < size() && tokens.get(end).sentence() == tokens.get(index).sentence()) {
            end++;
        }
        return end;
    }

    /**
     * The exact original characters from one token up to another.
     *
     * @param from index of the first token
     * @param to index after the last token
     */
    public String quote(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The exact original characters between a token and the one before it; what precedes the first token for 0. */
    public String gapBefore(int index) {
        int start = index == 0 ? 0 : tokens.get(index - 1).end();
        int end = index == tokens.size() ? text.length() : tokens.get(index).start();
        return text.substring(start, end);
    }
}
