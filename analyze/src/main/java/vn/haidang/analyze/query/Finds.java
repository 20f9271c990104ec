package vn.haidang.analyze.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found in a document.
 *
 * @param spans of every word and phrase that occurs, in the order of the text
 * @param fields how many texts count: 1 for the title alone
 */
record Finds(QueryDocument document, Map<Leaf, List<Span>> spans, int fields) {

    Stream<Span> of(Leaf leaf) {
        return spans.getOrDefault(leaf, List.of()).stream().takeWhile(span -> span.field() < fields);
    }

    boolean lacks(Leaf leaf) {
        return !spans.containsKey(leaf);
    }

    Finds inTitle() {
        return new Finds(document, spans, 1);
    }
}
