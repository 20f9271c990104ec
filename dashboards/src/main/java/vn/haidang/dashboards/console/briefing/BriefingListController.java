package vn.haidang.dashboards.console.briefing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.Visit;

/** The dossiers of a province. */
@Controller
final class BriefingListController {

    private final BriefingLog log;

    BriefingListController(BriefingLog log) {
        this.log = log;
    }

    @GetMapping("/{province}/briefings")
    ModelAndView list(Visit visit) {
        var rows = log.list(visit.province().id()).stream()
                .map(history -> BriefingRow.of(visit.province(), history))
                .toList();
        return visit.page("briefings", rows).addObject("mayEdit", visit.may(Right.EDIT_BRIEFINGS));
    }
}
