package vn.haidang.dashboards.console.briefing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.briefing.BriefingEvent;
import vn.haidang.dashboards.briefing.BriefingHistory;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.briefing.BriefingLogAwayException;
import vn.haidang.dashboards.briefing.FrozenVersion;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;

/** Lays versions down; what somebody lays down is what they have seen. */
@Controller
final class FreezeController {

    private static final Logger LOG = LoggerFactory.getLogger(FreezeController.class);

    private final BriefingLog log;

    FreezeController(BriefingLog log) {
        this.log = log;
    }

    @GetMapping("/{province}/briefings/{id}/freeze")
    ModelAndView ask(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = BriefingNotice.PARAMETER, defaultValue = "") String notice) {
        visit.require(Right.FREEZE_BRIEFINGS);
        var view = FreezeView.of(visit, BriefingController.find(log, visit, id));
        return visit.page("briefing-freeze", view).addObject("notice", BriefingNotice.known(notice));
    }

    @PostMapping("/{province}/briefings/{id}/freeze")
    void freeze(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = "base", defaultValue = "0") int base,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.FREEZE_BRIEFINGS);
        var history = BriefingController.find(log, visit, id);
        var notice = freeze(visit, history, base);
        String page = BriefingLinks.page(visit.province(), history.current());
        String next = notice == BriefingNotice.FROZEN ? page : page + "/freeze";
        new LocalRedirect()
                .sendRedirect(request, response, next + "?" + BriefingNotice.PARAMETER + "=" + notice.value());
    }

    private BriefingNotice freeze(Visit visit, BriefingHistory history, int base) {
        if (!history.isAhead()) {
            return BriefingNotice.SAME;
        }
        var current = history.current();
        if (current.revision() != base) {
            return BriefingNotice.CHANGED;
        }
        int number = history.versions().size() + 1;
        var seen = current.visible(BriefingView.provincesOf(visit)::contains);
        var version = FrozenVersion.of(number, visit.user(), visit.now(), seen);
        try {
            boolean taken = log.put(new BriefingEvent.Frozen(
                    UUID.randomUUID().toString(), current.province(), current.id(), base, version));
            LOG.info("{} lays down version {} of {}: {}", visit.user(), number, current.id(), taken);
            return taken ? BriefingNotice.FROZEN : BriefingNotice.CHANGED;
        } catch (BriefingLogAwayException e) {
            LOG.warn("{}", e.getMessage());
            return BriefingNotice.UNKEPT;
        }
    }
}
