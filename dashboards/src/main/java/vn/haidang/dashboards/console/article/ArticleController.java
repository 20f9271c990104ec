package vn.haidang.dashboards.console.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.CorrectionNotice;
import vn.haidang.dashboards.console.page.EvidenceRow;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.StandingCorrections;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.ingest.article.ArticleId;

/** One article with the proof of its labels. */
@Controller
final class ArticleController {

    private final ArchiveReader archive;
    private final CorrectionLog log;

    ArticleController(ArchiveReader archive, CorrectionLog log) {
        this.archive = archive;
        this.log = log;
    }

    @GetMapping("/{province}/articles/{id}")
    ModelAndView article(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = CorrectionNotice.PARAMETER, defaultValue = "") String notice) {
        var province = visit.province();
        return id(id).flatMap(known -> archive.article(province.id(), known))
                .map(archived -> page(visit, archived)
                        .addObject("evidence", evidence(province, id))
                        .addObject("notice", CorrectionNotice.known(notice)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Visit visit, ArchivedArticle archived) {
        var province = visit.province();
        var id = archived.analyzed().article().id();
        var standing = StandingCorrections.of(log, province, id.value());
        var edits = VersionDiff.all(archive.versions(province.id(), id));
        var view = ArticleView.of(province, archived, standing.rows(), edits, story(province, archived));
        return visit.page("article", view)
                .addObject("correctionsAway", standing.away())
                .addObject("mayCorrect", visit.may(Right.CORRECT_LABELS));
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
