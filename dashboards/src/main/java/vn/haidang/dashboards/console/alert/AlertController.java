package vn.haidang.dashboards.console.alert;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.desk.CurrentAlerts;

/** What may call for an answer. */
@Controller
final class AlertController {

    private static final int SHOWN = 200;

    private final CurrentAlerts alerts;

    AlertController(CurrentAlerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping("/{province}/alerts")
    ModelAndView alerts(Visit visit) {
        var latest = alerts.latest(visit.province().id(), SHOWN);
        return visit.page("alerts", AlertListView.of(visit, latest));
    }
}
