package vn.haidang.alerting.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryDocument;
import vn.haidang.analyze.query.QueryMatch;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Mention;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.config.YamlFile;

/** The rules in force; the first that fires decides. Safe for use by many threads. */
public final class RuleBook {

    private final Map<String, Rule> rules;
    private final List<Integer> steps;
    private final Budget budget;
    private final QuerySet<String> queries;

    private RuleBook(RuleFile file) {
        this.rules = new LinkedHashMap<>();
        this.steps = file.steps();
        this.budget = file.budget();
        Map<String, Query> written = new LinkedHashMap<>();
        for (var rule : file.rules()) {
            rules.put(rule.id(), rule);
            if (rule.query() != null) {
                written.put(rule.id(), rule.query());
            }
        }
        this.queries = QuerySet.of(written);
    }

    /**
     * The rules of a file.
     *
     * @throws vn.haidang.ingest.config.ConfigException naming file, line, key and what was expected
     */
    public static RuleBook load(Path file) {
        return new RuleBook(YamlFile.read(file, RuleFile.class));
    }

    /**
     * The rules of a text.
     *
     * @param name that errors give it
     * @throws vn.haidang.ingest.config.ConfigException naming line, key and what was expected
     */
    public static RuleBook parse(Path name, String text) {
        return new RuleBook(YamlFile.read(name, text, RuleFile.class));
    }

    /** In order of precedence. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Budget budget() {
        return budget;
    }

    /**
     * What the rules say of an article. Empty for archive material, and for an article that no rule asks for; but a
     * later revision is always told of, since an earlier one may have said what it does not.
     */
    public Optional<Hit> judge(AnalyzedArticle analyzed) {
        if (analyzed.article().mode() == Mode.ARCHIVE) {
            return Optional.empty();
        }
        Map<String, List<Rule>> suiting = suiting(analyzed);
        boolean asked = suiting.values().stream().flatMap(List::stream).anyMatch(rule -> rule.query() != null);
        Map<String, QueryMatch<String>> matches = asked ? matches(analyzed) : Map.of();
        Map<String, List<String>> asking = new TreeMap<>();
        suiting.forEach((province, those) -> {
            var ids = those.stream()
                    .filter(rule -> rule.query() == null || matches.containsKey(rule.id()))
                    .map(Rule::id)
                    .toList();
            if (!ids.isEmpty()) {
                asking.put(province, ids);
            }
        });
        return asking.isEmpty() && analyzed.revision() == 1
                ? Optional.empty()
                : Optional.of(Hit.of(analyzed, asking, quote(asking, matches)));
    }

    /**
     * The first of the rules that fires, now that the story is known; a rule that is no longer in the file does not.
     *
     * @param ids in order of precedence
     */
    public Optional<Rule> firing(List<String> ids, Momentum story) {
        return ids.stream()
                .flatMap(id -> rule(id).stream())
                .filter(rule -> rule.fires(story))
                .findFirst();
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** How many steps of spread so many outlets have reached. */
    public int step(int outlets) {
        return (int) steps.stream().filter(step -> outlets >= step).count();
    }

    /** The severity of a rule, higher by one for each step, at most the highest. */
    public static Severity severity(Rule rule, int step) {
        var all = List.of(Severity.values());
        return all.get(Math.min(all.indexOf(rule.severity()) + step, all.size() - 1));
    }

    private Map<String, List<Rule>> suiting(AnalyzedArticle analyzed) {
        Map<String, List<Rule>> suiting = new TreeMap<>();
        for (Mention mention : analyzed.labels().mentions()) {
            List<Rule> those = new ArrayList<>(rules.values());
            those.removeIf(rule -> !rule.suits(analyzed, mention.status()));
            suiting.put(mention.province(), those);
        }
        return suiting;
    }

    private Map<String, QueryMatch<String>> matches(AnalyzedArticle analyzed) {
        return queries.match(QueryDocument.of(analyzed)).stream().collect(Collectors.toMap(QueryMatch::key, m -> m));
    }

    private static @Nullable String quote(Map<String, List<String>> asking, Map<String, QueryMatch<String>> matches) {
        Set<String> ids = asking.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return matches.values().stream()
                .filter(match -> ids.contains(match.key()))
                .flatMap(match -> match.quotes().stream())
                .findFirst()
                .orElse(null);
    }
}
