package vn.haidang.dashboards.console.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.SearchPage;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;

/**
 * The search page.
 *
 * @param mistake why the query was not understood, {@code null} when it was; then there are no results
 * @param names of sources by id, as far as this page of results tells them
 * @param chips what was chosen, each with the link that drops it
 * @param previous link to the page before, {@code null} on the first
 * @param next link to the page after, {@code null} on the last
 */
record SearchView(
        SearchQuery query,
        @Nullable QueryMistake mistake,
        long total,
        List<ArticleRow> articles,
        List<Group> groups,
        List<Chip> chips,
        Map<String, String> names,
        String withoutText,
        String withoutDates,
        String newest,
        String relevance,
        @Nullable String previous,
        @Nullable String next,
        long pages) {

    /** Order of the facets beside the results: what the officer decides by comes first. */
    private static final List<Facet> GROUPS = List.of(
            Facet.RESPONSE,
            Facet.TONE,
            Facet.TOPIC,
            Facet.PLACE,
            Facet.LANGUAGE,
            Facet.COUNTRY,
            Facet.TIER,
            Facet.SOURCE);

    private static final int VALUES = 12;

    static SearchView of(Province province, SearchQuery query, SearchPage found) {
        return of(province, query, null, found);
    }

    static SearchView refused(Province province, SearchQuery query, QueryMistake mistake) {
        return of(province, query, mistake, new SearchPage(0, List.of(), Map.of()));
    }

    private static SearchView of(
            Province province, SearchQuery query, @Nullable QueryMistake mistake, SearchPage found) {
        long pages = Math.min(SearchQuery.MAX_PAGES, (found.total() - 1) / SearchQuery.PAGE_SIZE + 1);
        int page = query.page();
        return new SearchView(
                query,
                mistake,
                found.total(),
                found.articles().stream()
                        .map(archived -> ArticleRow.of(province, archived))
                        .toList(),
                GROUPS.stream()
                        .map(facet -> group(province, query, found, facet))
                        .toList(),
                chips(province, query),
                names(found),
                Links.search(province, query.withoutText()),
                Links.search(province, query.withoutDates()),
                Links.search(province, query.ordered(Order.NEWEST)),
                Links.search(province, query.ordered(Order.RELEVANCE)),
                page == 0 ? null : Links.search(province, query.onPage(page - 1)),
                page + 1 >= pages ? null : Links.search(province, query.onPage(page + 1)),
                pages);
    }

    /** Whether anything narrows the results. */
    public boolean narrowed() {
        return !chips.isEmpty() || !query.text().isEmpty() || query.from() != null || query.to() != null;
    }

    private static Group group(Province province, SearchQuery query, SearchPage found, Facet facet) {
        List<Count> counts = found.facets().getOrDefault(facet, List.of());
        var counted = counts.stream().limit(VALUES).map(count -> choice(province, query, facet, count));
        // What was chosen stays in sight when nothing carries it.
        var known = counts.stream().limit(VALUES).map(Count::value).toList();
        var absent = query.chosen().getOrDefault(facet, Set.of()).stream()
                .filter(value -> !known.contains(value))
                .map(value -> choice(province, query, facet, new Count(value, of(counts, value))));
        return new Group(facet, Stream.concat(counted, absent).toList());
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

    private static List<Chip> chips(Province province, SearchQuery query) {
        List<Chip> chips = new ArrayList<>();
        query.chosen()
                .forEach((facet, values) -> values.forEach(value ->
                        chips.add(new Chip(facet, value, Links.search(province, query.without(facet, value))))));
        return List.copyOf(chips);
    }

    private static Map<String, String> names(SearchPage found) {
        return found.articles().stream()
                .map(archived -> archived.analyzed().article().source())
                .collect(Collectors.toMap(source -> source.id(), source -> source.name(), (one, other) -> one));
    }

    /** One facet with its values. */
    record Group(Facet facet, List<Choice> choices) {}

    /** A value to choose, or to drop when it is chosen. */
    record Choice(String value, long articles, boolean chosen, String link) {}

    /** A chosen value with the link that drops it. */
    record Chip(Facet facet, String value, String link) {}
}
