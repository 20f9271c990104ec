package vn.haidang.dashboards.console.story;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.edit.EditNotKeptException;
import vn.haidang.dashboards.edit.StoryEdits;

/** Takes what officers decide about the stories of a province where they have a say; Spring has checked the form's token. */
@Controller
final class StoryEditController {

    private static final Logger LOG = LoggerFactory.getLogger(StoryEditController.class);

    private final ArchiveReader archive;
    private final StoryEdits edits;

    StoryEditController(ArchiveReader archive, StoryEdits edits) {
        this.archive = archive;
        this.edits = edits;
    }

    /** The story shown stays, the one chosen goes into it. */
    @PostMapping("/{province}/stories/{id}/merge")
    void merge(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = "other", defaultValue = "") String chosen,
            @RequestParam(name = "address", defaultValue = "") String address,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.EDIT_STORIES);
        var story = story(visit, id);
        String absorbed = lastPart(address.isBlank() ? chosen : address);
        boolean possible = !absorbed.equals(story.id())
                && StoryController.find(archive, visit.province(), absorbed).isPresent();
        var notice = possible
                ? kept(new StoryEdit.Merge(story.id(), absorbed, visit.user(), visit.now()), StoryNotice.MERGED)
                : StoryNotice.OTHER;
        show(visit, story, notice, request, response);
    }

    @PostMapping("/{province}/stories/{id}/split")
    void split(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = "article", required = false) List<String> chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.EDIT_STORIES);
        var story = story(visit, id);
        show(
                visit,
                story,
                split(visit, story, Set.copyOf(Objects.requireNonNullElse(chosen, List.of()))),
                request,
                response);
    }

    private StoryNotice split(Visit visit, Story story, Set<String> chosen) {
        var leaving = story.members().stream()
                .map(StoryMember::articleId)
                .filter(chosen::contains)
                .distinct()
                .toList();
        if (leaving.isEmpty()) {
            return StoryNotice.NOTHING;
        }
        if (leaving.size() >= story.articles()) {
            return StoryNotice.EVERYTHING;
        }
        return kept(new StoryEdit.Split(story.id(), leaving, visit.user(), visit.now()), StoryNotice.SPLIT);
    }

    private StoryNotice kept(StoryEdit edit, StoryNotice done) {
        try {
            edits.keep(edit);
            return done;
        } catch (EditNotKeptException e) {
            LOG.warn("{}", e.getMessage());
            return StoryNotice.UNKEPT;
        }
    }

    private Story story(Visit visit, String id) {
        return StoryController.find(archive, visit.province(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .story();
    }

    /** Of an address that was pasted, the id at its end; an id alone stays as it is. */
    private static String lastPart(String written) {
        String path = Stream.of(written.strip().split("[?#]")).findFirst().orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void show(
            Visit visit, Story story, StoryNotice notice, HttpServletRequest request, HttpServletResponse response) {
        String page = Links.story(visit.province(), story.id());
        new LocalRedirect().sendRedirect(request, response, page + "?" + StoryNotice.PARAMETER + "=" + notice.value());
    }
}
