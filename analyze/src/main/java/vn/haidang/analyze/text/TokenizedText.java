package vn.haidang.analyze.text;

import java.util.List;

/**
 * A text cut into tokens.
 *
 * @param text the original; token offsets point into it
 * @param tokens in order of their place
 */
public record TokenizedText(String text, List<Token> tokens) {

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
