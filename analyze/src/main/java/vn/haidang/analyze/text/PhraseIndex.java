package vn.haidang.analyze.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, each with values, found in one pass over a text however many there are.
 *
 * <p>Two trees of words, one over match forms and one over folded forms; at every token both are entered once.
 * Overlapping finds are all reported.
 */
public final class PhraseIndex<T> {

    private final Node<T> exact;
    private final Node<T> folded;

    private PhraseIndex(Node<T> exact, Node<T> folded) {
        this.exact = exact;
        this.folded = folded;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to index after its last token
     */
    public record Hit<T>(T value, int from, int to) {}

    /** All finds, in order of their first token, longer after shorter. */
    public List<Hit<T>> find(TokenizedText text) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            walk(exact, true, text, from, hits);
            walk(folded, false, text, from, hits);
        }
        return hits;
    }

    private static <T> void walk(Node<T> root, boolean exact, TokenizedText text, int from, List<Hit<T>> hits) {
        @Nullable Node<T> node = root;
        for (int at = from; at < text.size(); at++) {
            Token token = text.token(at);
            node = node.next.get(exact ? token.match() : token.folded());
            if (node == null) {
                return;
            }
            for (T value : node.values) {
                hits.add(new Hit<>(value, from, at + 1));
            }
        }
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>();

        void add(List<String> words, T value) {
            Node<T> node = this;
            for (String word : words) {
                node = node.next.computeIfAbsent(word, key -> new Node<>());
            }
            node.values.add(value);
        }
    }

    /** Collects phrases. */
    public static final class Builder<T> {

        private final Node<T> exact = new Node<>();
        private final Node<T> folded = new Node<>();

        private Builder() {}

        /** Adds a phrase to be found with its diacritics. */
        public Builder<T> exact(String phrase, T value) {
            exact.add(words(phrase).stream().map(Token::match).toList(), value);
            return this;
        }

        /** Adds a phrase to be found whatever diacritics the text bears. */
        public Builder<T> folded(String phrase, T value) {
            folded.add(words(phrase).stream().map(Token::folded).toList(), value);
            return this;
        }

        /** The index; the builder must not be used afterwards. */
        public PhraseIndex<T> build() {
            return new PhraseIndex<>(exact, folded);
        }

        private static List<Token> words(String phrase) {
            var words = TokenizedText.of(phrase).tokens();
            if (words.isEmpty()) {
                throw new IllegalArgumentException("got '" + phrase + "', expected at least one letter or digit");
            }
            return words;
        }
    }
}
