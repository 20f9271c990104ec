package vn.haidang.dashboards.console.overview;

import java.util.List;
import vn.haidang.dashboards.archive.FirstPublisher;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.StoryQuery;

/**
 * An outlet that was first with some stories.
 *
 * @param share of the most, 0 to 1
 * @param link to these stories
 */
record FirstRow(String name, long stories, double share, String link) {

    static List<FirstRow> of(Province province, int days, List<FirstPublisher> publishers) {
        double most =
                publishers.stream().mapToLong(FirstPublisher::stories).max().orElse(1);
        return publishers.stream()
                .map(one -> new FirstRow(
                        one.name(),
                        one.stories(),
                        one.stories() / most,
                        Links.stories(province, StoryQuery.of(days).firstWith(one.name()))))
                .toList();
    }
}
