package vn.haidang.analyze.query;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.text.ArticleText;

/**
 * What queries are asked of: texts and the values of fields.
 *
 * @param values in {@link Field#normal}; a field that is missing has none, so no value matches it
 */
public record QueryDocument(ArticleText text, Map<Field, Set<String>> values) {

    public QueryDocument {
        values = values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> normal(each.getValue()),
                        (a, b) -> a,
                        () -> new EnumMap<>(Field.class)));
    }

    /** A document without field values. */
    public static QueryDocument of(String title, String lead, String body) {
        return new QueryDocument(ArticleText.of(title, lead, body), Map.of());
    }

    public static QueryDocument of(AnalyzedArticle analyzed) {
        var article = analyzed.article();
        var source = article.source();
        var labels = analyzed.labels();
        return new QueryDocument(
                ArticleText.of(article),
                Map.of(
                        Field.LANG, Set.of(labels.language()),
                        Field.TIER, Set.of(Integer.toString(source.tier())),
                        Field.COUNTRY, Set.of(source.country()),
                        Field.TONE, Set.of(labels.tone().name().toLowerCase(Locale.ROOT)),
                        Field.TOPIC, Set.copyOf(labels.topics()),
                        Field.SOURCE, Stream.of(source.id(), source.name()).collect(Collectors.toSet())));
    }

    /** Whether a field has a value in normal form. */
    boolean has(Field field, String value) {
        return values.getOrDefault(field, Set.of()).contains(value);
    }

    private static Set<String> normal(Set<String> values) {
        return values.stream().map(Field::normal).collect(Collectors.toUnmodifiableSet());
    }
}
