package vn.haidang.dashboards.console.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryException;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArticleSearch.Copies;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.SearchPage;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Visit;

/**
 * The search page.
 *
 * @param mistake why the query was not understood, {@code null} when it was; then there are no results
 * @param form that means the query, empty where none does
 * @param names of sources by id, of those that were found
 * @param chips what was chosen, each with the link that drops it
 * @param foldedBefore results left out of this page as copies of results before it
 * @param paging to the pages before and after
 */
record SearchView(
        SearchQuery query,
        @Nullable QueryMistake mistake,
        PlainForm form,
        Vocabulary vocabulary,
        long total,
        List<ResultRow> results,
        int foldedBefore,
        Timeline timeline,
        List<FacetGroup> groups,
        List<Chip> chips,
        Map<String, String> names,
        List<Choice> orders,
        Choice folding,
        Paging paging,
        Actions actions) {

    /** A chosen value with the link that drops it. */
    record Chip(Facet facet, String value, String link) {}

    /** A way to show results, with its link. */
    record Choice(String value, boolean chosen, String link) {}

    /**
     * Where one is among the results.
     *
     * @param previous {@code null} on the first page
     * @param next {@code null} on the last
     */
    record Paging(
            long pages, @Nullable String previous, @Nullable String next) {}

    /**
     * What can be done with the search.
     *
     * @param rule {@code null} for whom rules are not
     */
    record Actions(
            String withoutText,
            String withoutDates,
            String csv,
            String json,
            @Nullable String rule) {}

    static SearchView of(
            Visit visit, SearchQuery query, Highlighter highlighter, @Nullable QueryMistake mistake, SearchPage found) {
        var province = visit.province();
        var figures = found.figures();
        return new SearchView(
                query,
                mistake,
                form(query, mistake),
                Vocabulary.of(visit.wording(), figures),
                figures.total(),
                found.articles().stream()
                        .map(archived -> ResultRow.of(
                                province,
                                archived,
                                highlighter,
                                found.copies()
                                        .getOrDefault(
                                                archived.analyzed()
                                                        .article()
                                                        .id()
                                                        .value(),
                                                List.of())))
                        .toList(),
                found.foldedBefore(),
                Timeline.of(province, query, figures.days(), visit.today()),
                FacetGroup.all(province, query, figures),
                chips(province, query),
                figures.sourceNames(),
                orders(province, query),
                folding(province, query),
                paging(province, query, figures.total()),
                actions(visit, query));
    }

    /** The tones in the order of the chart. */
    public List<Tone> tones() {
        return List.of(Tone.values());
    }

    private static PlainForm form(SearchQuery query, @Nullable QueryMistake mistake) {
        if (mistake != null || query.text().isEmpty()) {
            return PlainForm.EMPTY;
        }
        try {
            return PlainFormReader.read(Query.parse(query.text())).orElse(PlainForm.EMPTY);
        } catch (QueryException e) {
            return PlainForm.EMPTY;
        }
    }

    private static List<Choice> orders(Province province, SearchQuery query) {
        return Stream.of(Order.values())
                .filter(order -> order != Order.RELEVANCE || !query.text().isEmpty())
                .map(order -> new Choice(
                        ArticleRow.value(order), order == query.order(), Links.search(province, query.ordered(order))))
                .toList();
    }

    private static Choice folding(Province province, SearchQuery query) {
        boolean folded = query.copies() == Copies.FOLDED;
        var other = query.folding(folded ? Copies.LISTED : Copies.FOLDED);
        return new Choice("folded", folded, Links.search(province, other));
    }

    private static Paging paging(Province province, SearchQuery query, long total) {
        long reached = Math.min(total, query.order().deepest());
        long pages = (reached - 1) / SearchQuery.PAGE_SIZE + 1;
        int page = query.page();
        return new Paging(
                pages,
                page == 0 ? null : Links.search(province, query.onPage(page - 1)),
                page + 1 >= pages ? null : Links.search(province, query.onPage(page + 1)));
    }

    private static Actions actions(Visit visit, SearchQuery query) {
        var province = visit.province();
        return new Actions(
                Links.search(province, query.withoutText()),
                Links.search(province, query.withoutDates()),
                Links.export(province, query, "csv"),
                Links.export(province, query, "json"),
                visit.mayArmRules() && query.narrows() ? Links.ruleOf(province, query) : null);
    }

    private static List<Chip> chips(Province province, SearchQuery query) {
        List<Chip> chips = new ArrayList<>();
        query.chosen()
                .forEach((facet, values) -> values.forEach(value ->
                        chips.add(new Chip(facet, value, Links.search(province, query.without(facet, value))))));
        return List.copyOf(chips);
    }
}
