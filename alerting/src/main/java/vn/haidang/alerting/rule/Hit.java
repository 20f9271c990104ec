package vn.haidang.alerting.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Response;

/**
 * An article that rules ask for, or asked for in an earlier revision.
 *
 * @param article as it stood when rules last asked for it
 * @param revision the latest one judged
 * @param rules ids of the rules whose conditions on an article it met in any revision, by province, in order of
 *     precedence
 * @param still provinces for which the latest revision meets some
 */
public record Hit(AlertArticle article, int revision, Map<String, List<String>> rules, Set<String> still) {

    public Hit {
        rules = Map.copyOf(rules);
        still = Set.copyOf(still);
    }

    static Hit of(AnalyzedArticle analyzed, Map<String, List<String>> rules, @Nullable String quote) {
        var article = analyzed.article();
        var card = new AlertArticle(
                article.id().value(),
                article.url(),
                article.source(),
                article.title(),
                article.firstSeenAt(),
                sentence(analyzed, quote),
                false);
        return new Hit(card, analyzed.revision(), rules, rules.keySet());
    }

    public String id() {
        return article.articleId();
    }

    public List<String> rules(String province) {
        return rules.getOrDefault(province, List.of());
    }

    /** The article for one province, marked where a later revision no longer says what it said. */
    public AlertArticle article(String province) {
        return still.contains(province) ? article : article.marked();
    }

    /** This hit after an edit. What was said was published; it stays beside what is said now. */
    public Hit revised(Hit later) {
        Map<String, List<String>> ever = new TreeMap<>(rules);
        ever.putAll(later.rules);
        var words = later.rules.isEmpty() ? article : later.article.seenAt(article.firstSeenAt());
        return new Hit(words, later.revision, ever, new TreeSet<>(later.still));
    }

    /** The words that prove the class, else those of the query, else the headline. */
    private static String sentence(AnalyzedArticle analyzed, @Nullable String quote) {
        String otherwise = quote == null ? analyzed.article().title() : quote;
        return analyzed.labels().response() == Response.NONE
                ? otherwise
                : analyzed.labels().evidenceOf("response").stream()
                        .map(Evidence::text)
                        .findFirst()
                        .orElse(otherwise);
    }
}
