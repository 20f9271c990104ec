package vn.haidang.dashboards.console.alert;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Term;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.EvidenceRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.dashboards.desk.UnknownOutcomeException;

/** One alert, and what officers do with it; Spring has checked the form's token. */
@Controller
final class AlertPageController {

    private static final Logger LOG = LoggerFactory.getLogger(AlertPageController.class);

    /** Says on the page what was just done. */
    private static final String DONE = "done";

    private final ArchiveReader archive;
    private final CurrentAlerts alerts;
    private final AlertDesk desk;

    AlertPageController(ArchiveReader archive, CurrentAlerts alerts, AlertDesk desk) {
        this.archive = archive;
        this.alerts = alerts;
        this.desk = desk;
    }

    @GetMapping("/{province}/alerts/{id}")
    ModelAndView alert(
            Visit visit, @PathVariable("id") String id, @RequestParam(name = DONE, defaultValue = "") String done) {
        var notice = Term.of(EventKind.class, done)
                .map(move -> DeskNotice.done(visit.wording().done(move)))
                .orElse(DeskNotice.NONE);
        return page(visit, id, Typed.NOTHING, notice);
    }

    /** The forms alone, for the desk. */
    @GetMapping("/{province}/alerts/{id}/steps")
    ModelAndView steps(Visit visit, @PathVariable("id") String id) {
        var alert = find(alerts, visit, id);
        return visit.page("alert :: steps", AlertView.of(visit, alert, Typed.NOTHING, DeskNotice.NONE));
    }

    @PostMapping("/{province}/alerts/{id}")
    @Nullable
    ModelAndView act(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var alert = find(alerts, visit, id);
        // The log of actions is kept for good; who may only read adds nothing to it.
        visit.require(Right.ACT_ON_ALERTS);
        var typed = new Typed(form);
        var move = typed.move().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var trouble = act(visit, alert, move, typed);
        if (trouble.isEmpty()) {
            String page = Links.alert(visit.province(), alert.id());
            new LocalRedirect().sendRedirect(request, response, page + "?" + DONE + "=" + move.code());
            return null;
        }
        response.setStatus(trouble.get().status());
        return page(visit, id, typed, trouble.get());
    }

    private ModelAndView page(Visit visit, String id, Typed typed, DeskNotice notice) {
        var alert = find(alerts, visit, id);
        var articles =
                alert.story().articles().stream().map(AlertArticle::articleId).toList();
        var province = visit.province();
        return visit.page("alert", AlertView.of(visit, alert, typed, notice))
                .addObject("evidence", EvidenceRow.of(province, archive.evidence(province.id(), articles)));
    }

    /** Empty when it was done. */
    private Optional<DeskNotice> act(Visit visit, Alert alert, EventKind move, Typed typed) {
        List<String> missing = MoveReader.missing(move, typed);
        if (!missing.isEmpty()) {
            return Optional.of(DeskNotice.incomplete(visit.wording().missing(missing)));
        }
        try {
            var answer = desk.act(action(visit, alert, move, typed));
            return Optional.ofNullable(answer.refusal())
                    .map(refusal ->
                            DeskNotice.refused(visit.wording().workflow().sentence(refusal)));
        } catch (IllegalArgumentException e) {
            return Optional.of(DeskNotice.incomplete(visit.wording().say("desk.toolong")));
        } catch (UnknownOutcomeException e) {
            LOG.warn("{}", e.getMessage());
            return Optional.of(DeskNotice.unknown(visit.wording().say("desk.unknown")));
        }
    }

    private static AlertAction action(Visit visit, Alert alert, EventKind kind, Typed typed) {
        var move = MoveReader.read(kind, typed);
        String reason = typed.text(MoveQuestion.REASON);
        String action = ActionId.of(typed.text(Typed.ACTION), visit.user(), move, reason);
        return new AlertAction(action, alert.id(), typed.revision(), visit.officer(), visit.now(), reason, move);
    }

    static Alert find(CurrentAlerts alerts, Visit visit, String id) {
        return alerts.find(visit.province().id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
