package vn.haidang.dashboards.console.overview;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.PeriodChoice;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.dashboards.console.page.Visit;

/** The figures of one province. */
@Controller
final class OverviewController {

    private static final int ALERTS_SHOWN = 4;
    /** Those looked through for some that still wait for somebody. */
    private static final int ALERTS_READ = 50;

    private static final int STORIES_SHOWN = 5;

    private static final Duration SURGES_OF = Duration.ofHours(24);
    private static final int SURGES_COUNTED = 50;

    private final ArchiveReader archive;

    OverviewController(ArchiveReader archive) {
        this.archive = archive;
    }

    @GetMapping("/{province}")
    ModelAndView overview(Visit visit, @RequestParam(name = "days", defaultValue = "") String days) {
        var province = visit.province();
        var period = Period.lastDays(PeriodChoice.days(days), visit.today());
        var mostSpread = new StorySearch(province.id(), period, StorySearch.Order.SPREAD, 0, STORIES_SHOWN);
        List<Alert> alerts = archive.alerts(province.id(), ALERTS_READ);
        var view = OverviewView.of(
                province,
                period,
                archive.overview(province.id(), period),
                alerts.stream()
                        .filter(alert -> alert.state().isOpen())
                        .limit(ALERTS_SHOWN)
                        .map(alert -> AlertRow.of(visit, alert))
                        .toList(),
                archive.stories(mostSpread).stories().stream()
                        .map(story -> StoryRow.of(province, story, Map.of()))
                        .toList());
        return visit.page("overview", view).addObject("surges", surges(visit));
    }

    /** How many surges the last hours brought. */
    private int surges(Visit visit) {
        var after = visit.now().minus(SURGES_OF);
        return archive.surges(visit.province().id(), after, SURGES_COUNTED).size();
    }
}
