package vn.haidang.dashboards.console.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.dashboards.archive.Facet;

/** Addresses of the trends page and of the articles behind its figures. */
public final class TrendLinks {

    /** Parameter that names a province to compare with. */
    public static final String WITH = "with";

    private TrendLinks() {}

    public static String page(Province province) {
        return "/" + Links.encode(province.id()) + "/trends";
    }

    public static String compared(Province province, List<Province> others) {
        return page(province)
                + others.stream()
                        .map(other -> WITH + "=" + Links.encode(other.id()))
                        .collect(Collectors.joining("&", "?", "#compare"));
    }

    /** The search that lists the articles of a series; it goes by the day of publication. */
    public static String articles(Province province, TrendSeries series, LocalDate from, LocalDate to) {
        var query = SearchQuery.ALL
                .within(from, to)
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
