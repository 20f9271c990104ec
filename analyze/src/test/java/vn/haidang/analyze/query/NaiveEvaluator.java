package vn.haidang.analyze.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.haidang.analyze.query.Query.Words;
import vn.haidang.analyze.text.Spelling;

/** Truth by scanning strings; right by inspection, slow. */
final class NaiveEvaluator {

    private NaiveEvaluator() {}

    static boolean matches(Query query, List<String> fields) {
        return switch (query) {
            case Words words -> fields.stream().anyMatch(field -> contains(field, words));
            case Query.And and -> and.parts().stream().allMatch(part -> matches(part, fields));
            case Query.Or or -> or.parts().stream().anyMatch(part -> matches(part, fields));
            case Query.Not not -> !matches(not.part(), fields);
            default -> throw new IllegalArgumentException(query.toString());
        };
    }

    private static boolean contains(String field, Words words) {
        String wanted = String.join(" ", words.words());
        return spaced(field, words.exact())
                .contains(words.exact() ? " " + wanted + " " : " " + Spelling.fold(wanted) + " ");
    }

    private static String spaced(String field, boolean exact) {
        return Arrays.stream(field.split("[ ,]+"))
                .map(word -> exact ? Spelling.matchForm(word) : Spelling.fold(word))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
