package vn.haidang.dashboards.console.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Field;

/**
 * A search as fields to fill in, and the query that they mean.
 *
 * @param all words that must all occur
 * @param phrase words that must stand side by side
 * @param any words of which one must occur; phrases where commas divide them
 * @param none likewise, of which none may occur
 * @param title words that must occur in the title
 * @param values per field of the query language the one value asked for, in a fixed order
 */
record PlainForm(String all, String phrase, String any, String none, String title, Map<Field, String> values) {

    static final PlainForm EMPTY = new PlainForm("", "", "", "", "", Map.of());

    /** Before the names of its parameters, as facets have some of these names too. */
    private static final String PREFIX = "in-";

    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "SENTENCE");

    /** What parts a query rather than being looked for. */
    private static final String MARKS = "[\"“”()]";

    static PlainForm read(Map<String, List<String>> typed) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (var field : Field.values()) {
            String value = first(typed, field.code()).replaceAll(MARKS, " ").strip();
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        }
        return new PlainForm(
                first(typed, "all"),
                first(typed, "phrase"),
                first(typed, "any"),
                first(typed, "none"),
                first(typed, "title"),
                values);
    }

    /** In the query language; empty when nothing is filled in. */
    String query() {
        List<String> parts = new ArrayList<>(words(all));
        quoted(phrase).forEach(parts::add);
        var either = alternatives(any);
        if (!either.isEmpty()) {
            parts.add(either.size() == 1 ? either.getFirst() : "(" + String.join(" OR ", either) + ")");
        }
        var inTitle = words(title);
        if (!inTitle.isEmpty()) {
            parts.add("title:" + (inTitle.size() == 1 ? inTitle.getFirst() : "(" + String.join(" ", inTitle) + ")"));
        }
        values.forEach((field, value) -> parts.add(field.code() + ":" + term(value)));
        alternatives(none).forEach(word -> parts.add("NOT " + word));
        return String.join(" ", parts);
    }

    /** The value asked for in a field; empty for any. */
    public String value(Field field) {
        return values.getOrDefault(field, "");
    }

    private static String first(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(PREFIX + name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll(MARKS, " ").split("\\s+"))
                .filter(PlainForm::searchable)
                .map(PlainForm::term)
                .toList();
    }

    private static List<String> alternatives(String text) {
        return text.contains(",")
                ? Arrays.stream(text.split(",")).flatMap(PlainForm::quoted).toList()
                : words(text);
    }

    private static Stream<String> quoted(String text) {
        String plain = text.replaceAll(MARKS, " ").strip().replaceAll("\\s+", " ");
        return searchable(plain) ? Stream.of("\"" + plain + "\"") : Stream.empty();
    }

    /** As a word where it is one; quotes keep an operator or a colon from meaning something. */
    private static String term(String word) {
        boolean plain =
                word.matches("[\\p{L}\\p{M}\\p{N}._-]+") && !OPERATORS.contains(word) && !word.startsWith("NEAR");
        return plain ? word : "\"" + word + "\"";
    }

    private static boolean searchable(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
