package vn.haidang.dashboards.console.briefing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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
import vn.haidang.dashboards.briefing.BriefingDesk;
import vn.haidang.dashboards.briefing.BriefingDraft;
import vn.haidang.dashboards.briefing.BriefingEvent;
import vn.haidang.dashboards.briefing.BriefingHistory;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.briefing.BriefingLogAwayException;
import vn.haidang.dashboards.briefing.Entry;
import vn.haidang.dashboards.briefing.Typed;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;

/** One dossier: shown, edited, and grown by a story. */
@Controller
final class BriefingController {

    private static final Logger LOG = LoggerFactory.getLogger(BriefingController.class);

    /** How often a change is tried again when another one comes between. */
    private static final int TRIES = 3;

    private final BriefingDesk desk;
    private final BriefingLog log;

    BriefingController(BriefingDesk desk, BriefingLog log) {
        this.desk = desk;
        this.log = log;
    }

    @GetMapping("/{province}/briefings/{id}")
    ModelAndView show(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = BriefingNotice.PARAMETER, defaultValue = "") String notice) {
        return page(visit, BriefingView.of(visit, find(log, visit, id)), BriefingNotice.known(notice));
    }

    /** Saves all that was typed, or nothing of it. */
    @PostMapping("/{province}/briefings/{id}")
    @Nullable
    ModelAndView save(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.EDIT_BRIEFINGS);
        var typed = BriefingForm.read(fields, find(log, visit, id).current());
        var notice = save(visit, id, typed);
        var history = find(log, visit, id);
        if (isDone(notice)) {
            boolean on = fields.containsKey("freeze") && visit.may(Right.FREEZE_BRIEFINGS);
            String next = on
                    ? BriefingLinks.page(visit.province(), history.current()) + "/freeze"
                    : BriefingLinks.page(visit.province(), history.current(), notice);
            new LocalRedirect().sendRedirect(request, response, next);
            return null;
        }
        response.setStatus(
                switch (notice) {
                    case CONFLICT -> HttpServletResponse.SC_CONFLICT;
                    case LENGTH -> HttpServletResponse.SC_BAD_REQUEST;
                    default -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                });
        return page(visit, BriefingView.of(visit, history, typed), notice);
    }

    private static boolean isDone(BriefingNotice notice) {
        return notice == BriefingNotice.SAVED
                || notice == BriefingNotice.SAVED_MEANWHILE
                || notice == BriefingNotice.SAME;
    }

    private BriefingNotice save(Visit visit, String id, Typed typed) {
        for (int i = 0; i < TRIES; i++) {
            var history = find(log, visit, id);
            if (BriefingForm.isTooLong(typed, history.current())) {
                return BriefingNotice.LENGTH;
            }
            if (!typed.conflicts(history).isEmpty() || typed.isHeadingLost(history)) {
                return BriefingNotice.CONFLICT;
            }
            if (typed.isEmpty(history)) {
                return BriefingNotice.SAME;
            }
            boolean meanwhile = typed.meanwhile(history) > 0;
            var event = typed.event(UUID.randomUUID().toString(), history, visit.user(), visit.now());
            try {
                if (log.put(event)) {
                    return meanwhile ? BriefingNotice.SAVED_MEANWHILE : BriefingNotice.SAVED;
                }
            } catch (BriefingLogAwayException e) {
                LOG.warn("{}", e.getMessage());
                return BriefingNotice.UNKEPT;
            }
        }
        return BriefingNotice.UNKEPT;
    }

    /** Adds what a story says and the dossier does not. */
    @PostMapping("/{province}/briefings/{id}/stories")
    void add(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = "story", defaultValue = "") String story,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.EDIT_BRIEFINGS);
        var history = find(log, visit, id);
        var notice = story.matches("[A-Za-z0-9_-]{1,64}") ? add(visit, id, story) : BriefingNotice.NOTHING_ADDED;
        new LocalRedirect()
                .sendRedirect(request, response, BriefingLinks.page(visit.province(), history.current(), notice));
    }

    private BriefingNotice add(Visit visit, String id, String story) {
        var period = find(log, visit, id).current().period();
        var material =
                desk.ofStories(visit.province().id(), List.of(story), period, NewBriefingController.names(visit));
        for (int i = 0; i < TRIES; i++) {
            var current = find(log, visit, id).current();
            var entries = material.stories().isEmpty() ? List.<Entry>of() : BriefingDraft.added(material, current);
            if (entries.isEmpty()) {
                return BriefingNotice.NOTHING_ADDED;
            }
            var event = new BriefingEvent.Edited(
                    UUID.randomUUID().toString(),
                    current.province(),
                    id,
                    current.revision(),
                    null,
                    entries,
                    visit.user(),
                    visit.now());
            try {
                if (log.put(event)) {
                    return BriefingNotice.ADDED;
                }
            } catch (BriefingLogAwayException e) {
                LOG.warn("{}", e.getMessage());
                return BriefingNotice.UNKEPT;
            }
        }
        return BriefingNotice.UNKEPT;
    }

    /** A dossier of the province; 404 for none. */
    static BriefingHistory find(BriefingLog log, Visit visit, String id) {
        return log.find(visit.province().id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(Visit visit, BriefingView view, BriefingNotice notice) {
        return visit.page("briefing", view).addObject("notice", notice);
    }
}
