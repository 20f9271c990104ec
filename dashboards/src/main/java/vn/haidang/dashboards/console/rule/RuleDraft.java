package vn.haidang.dashboards.console.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.haidang.alerting.rule.Rule;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.page.SearchQuery;

/**
 * The text of the rules with another one at the end of their list that asks what a search asks.
 *
 * <p>It raises what is to be verified within a day; the officer decides about that before trying it.
 */
final class RuleDraft {

    private static final Pattern LIST = Pattern.compile("(?m)^rules:\\s*$");

    /** Where the list ends: the next key, with the comment above it. */
    private static final Pattern AFTER_LIST = Pattern.compile("(?m)^(?:[ \\t]*\\R)*(?:#.*\\R)*[A-Za-z]\\w*:");

    private static final String ID = "from-search-";

    private RuleDraft() {}

    /** The text as it is when it has no list that one could be put into. */
    static String added(String text, RuleBook rules, SearchQuery search) {
        var list = LIST.matcher(text);
        if (!list.find()) {
            return text;
        }
        var after = AFTER_LIST.matcher(text);
        int end = after.find(list.end()) ? after.start() : text.length();
        return text.substring(0, end)
                + (text.startsWith("\n", end - 1) ? "" : "\n")
                + rule(rules, search)
                + text.substring(end);
    }

    private static String rule(RuleBook rules, SearchQuery search) {
        String name = quoted(search.text().isEmpty() ? "-" : search.text());
        String asked = query(search);
        return "  - id: " + freeId(rules) + "\n"
                + "    name: {vi: " + name + ", en: " + name + "}\n"
                + list("places", search, Facet.PLACE)
                + list("response", search, Facet.RESPONSE)
                + list("topics", search, Facet.TOPIC)
                + list("tones", search, Facet.TONE)
                + list("tiers", search, Facet.TIER)
                + (asked.isEmpty() ? "" : "    query: " + quoted(asked) + "\n")
                + (values(search, Facet.RESPONSE).isEmpty() ? "    raises: verify\n" : "")
                + "    severity: normal\n    deadline: 24h\n    maxAge: 7d\n";
    }

    private static String freeId(RuleBook rules) {
        Set<String> ids = rules.rules().stream().map(Rule::id).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> ID + number)
                .filter(id -> !ids.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** A rule asks for one response at most. */
    private static String list(String key, SearchQuery search, Facet facet) {
        var values = values(search, facet);
        if (values.isEmpty()) {
            return "";
        }
        return "    " + key + ": "
                + (facet == Facet.RESPONSE ? values.getFirst() : "[" + String.join(", ", values) + "]") + "\n";
    }

    /** What a rule has no key for goes into its query. */
    private static String query(SearchQuery search) {
        String text = search.text();
        var fields = List.of(
                field("lang", search, Facet.LANGUAGE),
                field("country", search, Facet.COUNTRY),
                field("source", search, Facet.SOURCE));
        String asked = fields.stream().filter(field -> !field.isEmpty()).collect(Collectors.joining(" "));
        return text.isEmpty() || asked.isEmpty() ? text + asked : "(" + text + ") " + asked;
    }

    private static String field(String code, SearchQuery search, Facet facet) {
        var values = values(search, facet);
        return values.isEmpty()
                ? ""
                : code + ":(" + values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(" OR "))
                        + ")";
    }

    private static List<String> values(SearchQuery search, Facet facet) {
        return search.chosen().getOrDefault(facet, Set.of()).stream()
                .filter(value -> facet != Facet.RESPONSE || !value.equals("none"))
                .sorted()
                .toList();
    }

    /** As YAML takes any line in single quotes. */
    private static String quoted(String text) {
        return "'" + text.replaceAll("\\p{Cntrl}", " ").replace("'", "''") + "'";
    }
}
