package vn.haidang.dashboards.console.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;

class SearchQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Province PROVINCE = new Province("binh-dinh", "Bình Định");

    private static SearchQuery read(String parameters) {
        return SearchParameters.parse(Arrays.stream(parameters.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8),
                                Collectors.toList()))));
    }

    @Test
    void readsBackWhatItWrites() {
        var query = new SearchQuery(
                        "“sạt lở” & 100% +đèo",
                        LocalDate.of(2026, 11, 1),
                        TODAY,
                        Map.of(Facet.TOPIC, Set.of("safety", "policy")),
                        Order.RELEVANCE,
                        0)
                .with(Facet.TONE, "unfavourable")
                .onPage(3);
        assertEquals(query, read(query.parameters()));
        assertEquals("", read("").parameters());
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        var query = read("q=+x+&from=2026-02-31&to=hôm+nay&topic=%3Cscript%3E&tone=&page=-4&order=random&nonsense=1");
        assertEquals("x", query.text());
        assertNull(query.from());
        assertNull(query.to());
        assertEquals(Map.of(), query.chosen());
        assertEquals(0, query.page());
        assertEquals(Order.NEWEST, query.order());
        assertEquals(SearchQuery.MAX_PAGES - 1, read("page=999999").page());
        assertEquals(
                SearchParameters.MAX_TEXT, read("q=" + "x".repeat(5_000)).text().length());
    }

    @Test
    void choosingAndDroppingAValueGoesBackToTheFirstPage() {
        var query = read("topic=safety&page=5");
        assertEquals(
                "topic=policy&topic=safety", query.with(Facet.TOPIC, "policy").parameters());
        assertEquals("", query.without(Facet.TOPIC, "safety").parameters());
        assertFalse(query.without(Facet.TOPIC, "safety").chosen().containsKey(Facet.TOPIC));
    }

    @Test
    void anOpenPeriodReachesFromTheBeginningToToday() {
        assertEquals(
                new Period(LocalDate.of(2000, 1, 1), TODAY),
                read("q=x").toSearch(PROVINCE, TODAY).period());
        assertEquals(
                new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 5)),
                read("from=2026-11-05&to=2026-11-01").toSearch(PROVINCE, TODAY).period());
        assertEquals(
                List.of(),
                List.copyOf(read("q=x").toSearch(PROVINCE, TODAY).chosen().keySet()));
    }
}
