package vn.haidang.analyze.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Query.Words;

/** The truth of a query, given which of its words were found and as what quote. */
final class Evaluation {

    private Evaluation() {}

    static boolean matches(Query query, Map<Words, String> found) {
        return switch (query) {
            case Words words -> found.containsKey(words);
            case Query.And and -> and.parts().stream().allMatch(part -> matches(part, found));
            case Query.Or or -> or.parts().stream().anyMatch(part -> matches(part, found));
            case Query.Not not -> !matches(not.part(), found);
        };
    }

    /** The quotes of those parts of a matching query that matched, each once. */
    static List<String> quotes(Query query, Map<Words, String> found) {
        return telling(query, found).distinct().toList();
    }

    private static Stream<String> telling(Query query, Map<Words, String> found) {
        return switch (query) {
            case Words words -> Stream.ofNullable(found.get(words));
            case Query.And and -> and.parts().stream().flatMap(part -> telling(part, found));
            case Query.Or or ->
                or.parts().stream().filter(part -> matches(part, found)).flatMap(part -> telling(part, found));
            case Query.Not not -> Stream.empty();
        };
    }

    /** Every word and phrase of a query, those under NOT as well. */
    static Stream<Words> words(Query query) {
        return switch (query) {
            case Words words -> Stream.of(words);
            case Query.And and -> and.parts().stream().flatMap(Evaluation::words);
            case Query.Or or -> or.parts().stream().flatMap(Evaluation::words);
            case Query.Not not -> words(not.part());
        };
    }
}
