package vn.haidang.dashboards.console.alert;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.desk.CurrentAlerts;

/** What one shift leaves to the next. */
@Controller
final class HandOverController {

    /** More than anybody can hand over; a matter that has not changed for longest comes first. */
    private static final int MOST = 500;

    private final CurrentAlerts alerts;

    HandOverController(CurrentAlerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping("/{province}/handover")
    ModelAndView handOver(Visit visit) {
        return visit.page(
                "handover", HandOverView.of(visit, alerts.open(visit.province().id(), MOST)));
    }
}
