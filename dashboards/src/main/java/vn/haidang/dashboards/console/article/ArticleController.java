package vn.haidang.dashboards.console.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.console.page.EvidenceRow;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.ingest.article.ArticleId;

/** One article with the proof of its labels. */
@Controller
final class ArticleController {

    private final ArchiveReader archive;

    ArticleController(ArchiveReader archive) {
        this.archive = archive;
    }

    @GetMapping("/{province}/articles/{id}")
    ModelAndView article(Visit visit, @PathVariable("id") String id) {
        var province = visit.province();
        return id(id).flatMap(known -> archive.article(province.id(), known))
                .map(archived -> visit.page("article", ArticleView.of(province, archived, story(province, archived)))
                        .addObject("evidence", evidence(province, id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private @Nullable StoryRow story(Province province, ArchivedArticle archived) {
        return archive.storyOf(province.id(), archived.analyzed().article().id())
                .map(story -> StoryRow.of(province, story, Map.of()))
                .orElse(null);
    }

    private List<EvidenceRow> evidence(Province province, String id) {
        return EvidenceRow.of(province, archive.evidence(province.id(), List.of(id)));
    }

    static Optional<ArticleId> id(String written) {
        return written.matches("[0-9a-f]{32}") ? Optional.of(new ArticleId(written)) : Optional.empty();
    }
}
