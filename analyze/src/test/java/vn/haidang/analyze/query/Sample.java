package vn.haidang.analyze.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A query as an officer types it, with its truth by brute force over positions.
 *
 * @param truth knows nothing of the parser or the matcher
 */
record Sample(String query, Predicate<Sample.Document> truth) {

    /** A word as it is written, and what the product should make of it. */
    record Word(String written, String exact, String folded) {

        /** Whether it was typed without diacritics. */
        boolean plain() {
            return exact.equals(folded);
        }
    }

    /**
     * Words of title, lead and body by sentence.
     *
     * @param texts what the product gets to see of them
     */
    record Document(List<List<List<Word>>> sentences, List<String> texts, Map<Field, Set<String>> values) {

        QueryDocument toQuery() {
            var text =
                    QueryDocument.of(texts.get(0), texts.get(1), texts.get(2)).text();
            return new QueryDocument(text, values);
        }

        Document titleAlone() {
            return new Document(List.of(sentences.getFirst()), texts, values);
        }

        boolean anySentence(Predicate<List<Word>> holds) {
            return sentences.stream().flatMap(List::stream).anyMatch(holds);
        }
    }
}
