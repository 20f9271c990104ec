package vn.haidang.analyze.model;

import vn.haidang.analyze.text.TokenizedText;

/**
 * A known term at its place in a text.
 *
 * @param term its id
 * @param from index of its first token
 * @param to index after its last token
 */
record Gram(int term, TokenizedText text, int from, int to) {

    String quote() {
        return text.quote(from, to);
    }
}
