package vn.haidang.dashboards.console.overview;

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

    private final ArchiveReader archive;
    private final FurtherFigures further;

    OverviewController(ArchiveReader archive, FurtherFigures further) {
        this.archive = archive;
        this.further = further;
    }

    @GetMapping("/{province}")
    ModelAndView overview(Visit visit, @RequestParam(name = "days", defaultValue = "") String asked) {
        var province = visit.province();
        int days = PeriodChoice.days(asked);
        var period = Period.lastDays(days, visit.today());
        var mostSpread = new StorySearch(province.id(), period, StorySearch.Order.SPREAD, 0, STORIES_SHOWN);
        List<Alert> alerts = archive.alerts(province.id(), ALERTS_READ);
        var overview = archive.overview(province.id(), period);
        var view = OverviewView.of(
                province,
                period,
                overview,
                alerts.stream()
                        .filter(alert -> alert.state().isOpen())
                        .limit(ALERTS_SHOWN)
                        .map(alert -> AlertRow.of(visit, alert))
                        .toList(),
                archive.stories(mostSpread).stories().stream()
                        .map(story -> StoryRow.of(province, story, Map.of()))
                        .toList());
        var page = visit.page("overview", view);
        page.addAllObjects(further.of(visit, days, overview));
        return page;
    }
}
