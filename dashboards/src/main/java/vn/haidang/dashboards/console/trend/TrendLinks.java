package vn.haidang.dashboards.console.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;

/** Addresses of the trends page and of the articles behind its figures. */
final class TrendLinks {

    /** Parameter that names a province to compare with. */
    static final String WITH = "with";

    private TrendLinks() {}

    static String page(Province province) {
        return "/" + Links.encode(province.id()) + "/trends";
    }

    static String compared(Province province, List<Province> others) {
        return page(province)
                + others.stream()
                        .map(other -> WITH + "=" + Links.encode(other.id()))
                        .collect(Collectors.joining("&", "?", "#compare"));
    }

    /** The search that lists the articles of a series; it goes by the day of publication. */
    static String articles(Province province, TrendSeries series, LocalDate from, LocalDate to) {
        var query = new SearchQuery("", from, to, Map.of(), Order.NEWEST, 0)
                .with(Facet.PLACE, "about")
                .with(Facet.PLACE, "successor")
                .with(Facet.TOPIC, series.topic());
        var tone = series.tone();
        if (tone != null) {
            query = query.with(Facet.TONE, ArticleRow.value(tone));
        }
        var response = series.response();
        if (response != null) {
            query = query.with(Facet.RESPONSE, ArticleRow.value(response));
        }
        return Links.search(province, query);
    }
}
