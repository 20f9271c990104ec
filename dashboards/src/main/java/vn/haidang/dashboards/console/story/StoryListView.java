package vn.haidang.dashboards.console.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch.Order;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.PeriodChoice;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.StoryQuery;
import vn.haidang.dashboards.console.page.StoryRow;

/**
 * The page that lists stories.
 *
 * @param anyPublisher link to the same list whoever was first; {@code null} when it is that
 * @param choices lengths of the period
 * @param latest link to the same list by latest article
 * @param spread link to the same list by spread
 */
record StoryListView(
        StoryQuery query,
        Period period,
        long total,
        List<StoryRow> stories,
        List<PeriodChoice> choices,
        String latest,
        String spread,
        @Nullable String anyPublisher,
        @Nullable String previous,
        @Nullable String next,
        long pages) {

    static StoryListView of(Province province, StoryQuery query, Period period, long total, List<StoryRow> stories) {
        long pages = StoryQuery.pages(total);
        int page = query.page();
        return new StoryListView(
                query,
                period,
                total,
                stories,
                PeriodChoice.choices(query.days(), days -> Links.stories(province, query.over(days))),
                Links.stories(province, query.ordered(Order.LATEST)),
                Links.stories(province, query.ordered(Order.SPREAD)),
                query.firstPublisher() == null ? null : Links.stories(province, query.firstWith(null)),
                page == 0 ? null : Links.stories(province, query.onPage(page - 1)),
                page + 1 >= pages ? null : Links.stories(province, query.onPage(page + 1)),
                pages);
    }
}
