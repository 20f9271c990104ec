package vn.haidang.dashboards.console.shift;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.dashboards.edit.EditNotKeptException;
import vn.haidang.dashboards.edit.StoryEdits;
import vn.haidang.dashboards.shift.Mark;
import vn.haidang.dashboards.shift.Matter;
import vn.haidang.dashboards.shift.ShiftLog;
import vn.haidang.dashboards.shift.ShiftLogAwayException;

/** Takes what officers mark and group on the desk; Spring has checked the form's token. */
@Controller
final class MarkController {

    private static final Logger LOG = LoggerFactory.getLogger(MarkController.class);

    private static final String STORY_ID = "[A-Za-z0-9_-]{1,64}";

    private final ArchiveReader archive;
    private final CurrentAlerts alerts;
    private final StoryEdits edits;
    private final ShiftLog log;

    MarkController(ArchiveReader archive, CurrentAlerts alerts, StoryEdits edits, ShiftLog log) {
        this.archive = archive;
        this.alerts = alerts;
        this.edits = edits;
        this.log = log;
    }

    /** @param extent that the officer saw; what has grown since the page was made is not seen yet */
    @PostMapping("/{province}/shift/marks")
    void mark(
            Visit visit,
            @RequestParam("matter") String matter,
            @RequestParam("mark") String mark,
            @RequestParam(name = "extent", defaultValue = "0") int extent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        // Marks are for all, so who may only read sets none.
        visit.require(Right.KEEP_SHIFT);
        var known = Matter.parse(matter)
                .filter(parsed -> exists(visit, parsed))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var before = log.mark(visit.province().id(), known);
        var after = switch (mark) {
            case "seen" -> before.seen(visit.user(), visit.now(), extent);
            case "unseen" -> before.unseen(visit.user(), visit.now());
            case "star" -> before.starred(visit.user(), visit.now());
            case "unstar" -> before.unstarred(visit.user(), visit.now());
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        new ShiftAnswer(visit, request, response).give(kept(after));
    }

    /** The first story chosen stays, the others go into it. */
    @PostMapping("/{province}/shift/group")
    void group(
            Visit visit,
            @RequestParam(name = "story", defaultValue = "") List<String> stories,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        visit.require(Right.EDIT_STORIES);
        var known = stories.stream()
                .distinct()
                .filter(id -> id.matches(STORY_ID)
                        && archive.story(visit.province().id(), id).isPresent())
                .toList();
        new ShiftAnswer(visit, request, response).give(known.size() < 2 ? ShiftNotice.FEW : grouped(visit, known));
    }

    private ShiftNotice grouped(Visit visit, List<String> stories) {
        try {
            for (String absorbed : stories.subList(1, stories.size())) {
                edits.keep(new StoryEdit.Merge(stories.getFirst(), absorbed, visit.user(), visit.now()));
            }
            return ShiftNotice.GROUPED;
        } catch (EditNotKeptException e) {
            LOG.warn("{}", e.getMessage());
            return ShiftNotice.UNKEPT;
        }
    }

    private ShiftNotice kept(Mark mark) {
        try {
            log.put(mark);
            return ShiftNotice.MARKED;
        } catch (ShiftLogAwayException e) {
            LOG.warn("{}", e.getMessage());
            return ShiftNotice.UNKEPT;
        }
    }

    private boolean exists(Visit visit, Matter matter) {
        String province = visit.province().id();
        return switch (matter.kind()) {
            case STORY ->
                matter.id().matches(STORY_ID)
                        && archive.story(province, matter.id()).isPresent();
            case ALERT -> alerts.find(province, matter.id()).isPresent();
        };
    }
}
