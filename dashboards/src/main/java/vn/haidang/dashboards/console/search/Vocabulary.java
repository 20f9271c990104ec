package vn.haidang.dashboards.console.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Field;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.SearchPage.Figures;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Wording;

/** What fields of the query language can be asked for, to choose from and to complete. */
record Vocabulary(List<Entry> entries) {

    /** Those of a province's press; others are offered where they were found. */
    private static final List<String> LANGUAGES = List.of("vi", "en", "zh", "fr", "ja", "ko", "lo", "km", "th", "ru");

    private static final List<String> COUNTRIES =
            List.of("vn", "us", "gb", "cn", "fr", "jp", "kr", "la", "kh", "th", "sg", "au");

    /** A field with its values. */
    record Entry(Field field, Facet facet, List<Choice> choices) {

        public String code() {
            return field.code();
        }
    }

    /** A value by the name that it has on the page. */
    record Choice(String value, String name) {}

    /** The fixed values, and those found. */
    static Vocabulary of(Wording wording, Figures figures) {
        return new Vocabulary(List.of(
                entry(wording, Field.TOPIC, Facet.TOPIC, Codebook.TOPICS.stream()),
                entry(wording, Field.TONE, Facet.TONE, Stream.of(Tone.values()).map(ArticleRow::value)),
                entry(wording, Field.TIER, Facet.TIER, Stream.of("1", "2", "3")),
                entry(wording, Field.LANG, Facet.LANGUAGE, with(LANGUAGES, figures, Facet.LANGUAGE)),
                entry(wording, Field.COUNTRY, Facet.COUNTRY, with(COUNTRIES, figures, Facet.COUNTRY)),
                sources(figures)));
    }

    private static Stream<String> with(List<String> fixed, Figures figures, Facet facet) {
        return Stream.concat(fixed.stream(), found(figures, facet)).distinct();
    }

    private static Stream<String> found(Figures figures, Facet facet) {
        return figures.facets().getOrDefault(facet, List.of()).stream().map(Count::value);
    }

    private static Entry entry(Wording wording, Field field, Facet facet, Stream<String> values) {
        return new Entry(
                field,
                facet,
                values.map(value -> new Choice(value, wording.value(facet, value)))
                        .toList());
    }

    private static Entry sources(Figures figures) {
        Map<String, String> names = figures.sourceNames();
        var choices = new ArrayList<Choice>();
        found(figures, Facet.SOURCE).forEach(id -> choices.add(new Choice(id, names.getOrDefault(id, id))));
        return new Entry(Field.SOURCE, Facet.SOURCE, choices);
    }
}
