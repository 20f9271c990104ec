package vn.haidang.dashboards.console.shift;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.page.Visit;

/** The desk of a shift. */
@Controller
final class ShiftController {

    private final ShiftDesk desk;

    ShiftController(ShiftDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/{province}/shift")
    ModelAndView shift(
            Visit visit,
            @RequestParam(name = "since", defaultValue = "") String since,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            @RequestParam(name = ShiftNotice.PARAMETER, defaultValue = "") String notice) {
        return visit.page("shift", desk.view(visit, Since.of(since), !seen.isEmpty()))
                .addObject("notice", ShiftNotice.known(notice));
    }
}
