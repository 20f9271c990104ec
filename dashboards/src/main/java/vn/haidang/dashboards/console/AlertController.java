package vn.haidang.dashboards.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.archive.ArchiveReader;

/** What may call for an answer. */
@Controller
final class AlertController {

    private static final int SHOWN = 200;

    private final ArchiveReader archive;

    AlertController(ArchiveReader archive) {
        this.archive = archive;
    }

    @GetMapping("/{province}/alerts")
    ModelAndView alerts(Visit visit) {
        var alerts = archive.alerts(visit.province().id(), SHOWN);
        return visit.page("alerts", AlertListView.of(visit, alerts));
    }
}
