package vn.haidang.analyze.query;

import java.util.List;

/**
 * A query that an article matches.
 *
 * @param quotes the words that made it match, exact from the text, each once; empty when only absences did
 */
public record QueryMatch<T>(T key, List<String> quotes) {
    public QueryMatch {
        quotes = List.copyOf(quotes);
    }
}
