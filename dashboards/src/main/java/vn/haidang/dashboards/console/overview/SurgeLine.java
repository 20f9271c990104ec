package vn.haidang.dashboards.console.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Surge;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.TrendLinks;

/**
 * A surge in a line.
 *
 * @param tone only this tone, {@code null} for every one
 * @param expected articles that were usual
 * @param link to the search that lists its articles
 */
record SurgeLine(String topic, @Nullable String tone, int articles, double expected, Instant to, String link) {

    static SurgeLine of(Province province, Surge surge) {
        var series = surge.series();
        var tone = series.tone();
        return new SurgeLine(
                series.topic(),
                tone == null ? null : ArticleRow.value(tone),
                surge.articles(),
                surge.expected(),
                surge.to(),
                TrendLinks.articles(province, series, day(surge.from()), day(surge.to())));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Period.ZONE);
    }
}
