package vn.haidang.dashboards.console.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.SearchPage.Figures;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;

/** One facet with its values. */
record FacetGroup(Facet facet, List<Choice> choices) {

    /** What the officer decides by comes first. */
    private static final List<Facet> ORDER = List.of(
            Facet.RESPONSE,
            Facet.TONE,
            Facet.TOPIC,
            Facet.PLACE,
            Facet.LANGUAGE,
            Facet.COUNTRY,
            Facet.TIER,
            Facet.SOURCE);

    private static final int VALUES = 12;

    /** A value to choose, or to drop when it is chosen. */
    record Choice(String value, long articles, boolean chosen, String link) {}

    static List<FacetGroup> all(Province province, SearchQuery query, Figures figures) {
        return ORDER.stream()
                .map(facet -> of(province, query, facet, figures.facets().getOrDefault(facet, List.of())))
                .toList();
    }

    private static FacetGroup of(Province province, SearchQuery query, Facet facet, List<Count> counts) {
        var counted = counts.stream().limit(VALUES).map(count -> choice(province, query, facet, count));
        // What was chosen stays in sight when nothing carries it.
        var known = counts.stream().limit(VALUES).map(Count::value).toList();
        var absent = query.chosen().getOrDefault(facet, Set.of()).stream()
                .filter(value -> !known.contains(value))
                .map(value -> choice(province, query, facet, new Count(value, of(counts, value))));
        return new FacetGroup(facet, Stream.concat(counted, absent).toList());
    }

    private static long of(List<Count> counts, String value) {
        return counts.stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(Count::articles)
                .sum();
    }

    private static Choice choice(Province province, SearchQuery query, Facet facet, Count count) {
        boolean chosen = query.has(facet, count.value());
        var next = chosen ? query.without(facet, count.value()) : query.with(facet, count.value());
        return new Choice(count.value(), count.articles(), chosen, Links.search(province, next));
    }
}
