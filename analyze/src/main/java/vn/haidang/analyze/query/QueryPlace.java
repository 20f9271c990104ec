package vn.haidang.analyze.query;

import java.util.Comparator;
import java.util.List;

/**
 * Where a word or phrase of a query stands in an article.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 */
public record QueryPlace(Text text, int start, int end) {

    static final Comparator<QueryPlace> IN_TEXT = Comparator.comparing(QueryPlace::text)
            .thenComparingInt(QueryPlace::start)
            .thenComparingInt(QueryPlace::end);

    /** The texts of an article in the order in which a reader meets them. */
    public enum Text {
        TITLE,
        LEAD,
        BODY;

        static final List<Text> IN_ORDER = List.of(values());
    }
}
