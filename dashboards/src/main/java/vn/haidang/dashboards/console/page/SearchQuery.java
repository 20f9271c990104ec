package vn.haidang.dashboards.console.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.query.Query;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;

/**
 * What the search page was asked, as its address says it.
 *
 * @param text in the query language, perhaps mistaken; empty for all
 * @param from first day, {@code null} for the beginning
 * @param to last day, {@code null} for today
 * @param chosen values per facet in a fixed order, no empty sets
 * @param page from 0
 */
public record SearchQuery(
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<Facet, Set<String>> chosen,
        Order order,
        int page) {

    public static final int PAGE_SIZE = 20;

    /** Elasticsearch pages through the first 10,000 results; nobody reads on to there. */
    public static final int MAX_PAGES = 10_000 / PAGE_SIZE;

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    public SearchQuery {
        chosen = fixed(chosen);
    }

    /** Everything of a period that concerns the province itself: what the overview counts. */
    public static SearchQuery counted(Period period) {
        return new SearchQuery("", period.from(), period.to(), Map.of(), Order.NEWEST, 0).with(Facet.PLACE, "about");
    }

    public SearchQuery with(Facet facet, String value) {
        var values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        values.add(value);
        return choosing(facet, values);
    }

    public SearchQuery without(Facet facet, String value) {
        var values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        values.remove(value);
        return choosing(facet, values);
    }

    public SearchQuery withoutText() {
        return new SearchQuery("", from, to, chosen, Order.NEWEST, 0);
    }

    public SearchQuery withoutDates() {
        return new SearchQuery(text, null, null, chosen, order, 0);
    }

    public SearchQuery ordered(Order newOrder) {
        return new SearchQuery(text, from, to, chosen, newOrder, 0);
    }

    public SearchQuery onPage(int newPage) {
        return new SearchQuery(text, from, to, chosen, order, newPage);
    }

    public boolean has(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The query string that {@link SearchParameters} reads back; empty when nothing is asked. */
    String parameters() {
        List<String> parts = new ArrayList<>();
        add(parts, SearchParameters.TEXT, text);
        add(parts, SearchParameters.FROM, from == null ? "" : from.toString());
        add(parts, SearchParameters.TO, to == null ? "" : to.toString());
        chosen.forEach((facet, values) -> values.forEach(value -> add(parts, SearchParameters.name(facet), value)));
        add(parts, SearchParameters.ORDER, order == Order.NEWEST ? "" : SearchParameters.RELEVANCE);
        add(parts, SearchParameters.PAGE, page == 0 ? "" : Integer.toString(page + 1));
        return String.join("&", parts);
    }

    /**
     * As the archive takes it.
     *
     * @throws vn.haidang.analyze.query.QueryException when the text is no query
     * @throws vn.haidang.dashboards.archive.QueryTooLargeException when it is a larger one than the archive takes
     */
    public ArticleSearch toSearch(Province province, LocalDate today) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? BEGINNING : from;
        var period = first.isAfter(last) ? new Period(last, first) : new Period(first, last);
        return new ArticleSearch(
                province.id(), text.isEmpty() ? null : Query.parse(text), period, chosen, order, page, PAGE_SIZE);
    }

    private SearchQuery choosing(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new SearchQuery(text, from, to, next, order, 0);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + Links.encode(value));
        }
    }

    private static Map<Facet, Set<String>> fixed(Map<Facet, Set<String>> chosen) {
        Map<Facet, Set<String>> result = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                result.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        return Collections.unmodifiableMap(result);
    }
}
