package vn.haidang.dashboards.console.shift;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.dashboards.shift.HandOverNote;
import vn.haidang.dashboards.shift.ShiftLog;
import vn.haidang.dashboards.shift.ShiftLogAwayException;

/** What one shift leaves to the next, and its note. */
@Controller
final class HandOverController {

    private static final Logger LOG = LoggerFactory.getLogger(HandOverController.class);

    /** More than anybody can hand over; a matter that has not changed for longest comes first. */
    private static final int MOST = 500;

    private final ShiftDesk desk;
    private final CurrentAlerts alerts;
    private final ShiftLog log;

    HandOverController(ShiftDesk desk, CurrentAlerts alerts, ShiftLog log) {
        this.desk = desk;
        this.alerts = alerts;
        this.log = log;
    }

    @GetMapping("/{province}/handover")
    ModelAndView handOver(Visit visit, @RequestParam(name = ShiftNotice.PARAMETER, defaultValue = "") String notice) {
        return page(visit, null, ShiftNotice.known(notice));
    }

    @PostMapping("/{province}/handover")
    @Nullable
    ModelAndView note(
            Visit visit,
            @RequestParam(name = "text", defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.KEEP_SHIFT);
        var notice = keep(visit, text.strip().replace("\r\n", "\n"));
        if (notice == ShiftNotice.HANDED_OVER) {
            String page = "/" + Links.encode(visit.province().id()) + "/handover";
            new LocalRedirect()
                    .sendRedirect(request, response, page + "?" + ShiftNotice.PARAMETER + "=" + notice.value());
            return null;
        }
        response.setStatus(
                notice == ShiftNotice.LENGTH
                        ? HttpServletResponse.SC_BAD_REQUEST
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return page(visit, text, notice);
    }

    private ShiftNotice keep(Visit visit, String text) {
        if (text.isEmpty() || text.length() > HandOverNote.LONGEST) {
            return ShiftNotice.LENGTH;
        }
        try {
            log.put(new HandOverNote(visit.province().id(), visit.user(), visit.now(), text));
            return ShiftNotice.HANDED_OVER;
        } catch (ShiftLogAwayException e) {
            LOG.warn("{}", e.getMessage());
            return ShiftNotice.UNKEPT;
        }
    }

    /** @param typed never thrown away; {@code null} for the draft */
    private ModelAndView page(Visit visit, @Nullable String typed, ShiftNotice notice) {
        var province = visit.province().id();
        var open = HandOverView.of(visit, alerts.open(province, MOST));
        var shift = desk.view(visit, Since.SHIFT, true);
        return visit.page("handover", open)
                .addObject("shift", shift)
                .addObject("notes", log.notes(province))
                .addObject("text", typed == null ? HandOverDraft.of(visit.wording(), open, shift) : typed)
                .addObject("notice", notice);
    }
}
