package vn.haidang.alerting.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with blanks: <code>{{name|hint}}</code> is filled with a {@link Field}, <code>{{hint}}</code> is left to a person.
 *
 * @param text without the lines that begin with #
 */
record Template(String text) {

    private static final Pattern BLANK = Pattern.compile("\\{\\{(?:([a-z]+)\\|)?([^{}|]+)}}");

    /** @throws IllegalArgumentException when a blank has a name that is no field, or is not closed */
    static Template parse(String source) {
        String text = source.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        for (var name : names(text)) {
            if (Field.named(name).isEmpty()) {
                throw new IllegalArgumentException("got blank '" + name + "', expected one of " + Field.names());
            }
        }
        String rest = BLANK.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw new IllegalArgumentException("got a blank that is not closed, expected {{name|hint}} or {{hint}}");
        }
        return new Template(text);
    }

    private static List<String> names(String text) {
        return BLANK.matcher(text)
                .results()
                .map(blank -> blank.group(1))
                .filter(name -> name != null)
                .toList();
    }

    /** The letter; what is filled in is never read as a template again. */
    Letter fill(LetterKind kind, Map<Field, String> values) {
        Set<String> blanks = new LinkedHashSet<>();
        String filled = BLANK.matcher(text).replaceAll(blank -> Matcher.quoteReplacement(value(blank, values, blanks)));
        return new Letter(kind, filled.strip() + "\n", List.copyOf(blanks));
    }

    private static String value(MatchResult blank, Map<Field, String> values, Set<String> blanks) {
        String name = blank.group(1);
        String value = name == null ? null : values.get(Field.named(name).orElseThrow());
        if (value != null) {
            return value;
        }
        blanks.add(blank.group(2));
        return "[…" + blank.group(2) + "…]";
    }
}
