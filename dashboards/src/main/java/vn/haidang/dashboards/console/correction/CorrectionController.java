package vn.haidang.dashboards.console.correction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.CorrectionNotice;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.correction.Correction;
import vn.haidang.dashboards.correction.CorrectionEvent;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.dashboards.correction.CorrectionsAwayException;
import vn.haidang.dashboards.correction.StandingCorrection;
import vn.haidang.dashboards.correction.Withdrawal;
import vn.haidang.ingest.article.ArticleId;

/** Takes corrections of labels; Spring has checked the form's token. */
@Controller
final class CorrectionController {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectionController.class);

    private final ArchiveReader archive;
    private final CorrectionLog log;

    CorrectionController(ArchiveReader archive, CorrectionLog log) {
        this.archive = archive;
        this.log = log;
    }

    /** @param story of whose page the form was sent; empty for the article's own */
    @PostMapping("/{province}/corrections")
    void correct(
            Visit visit,
            @RequestParam("article") String article,
            @RequestParam(name = "value", defaultValue = "") List<String> values,
            @RequestParam(name = "note", defaultValue = "") String note,
            @RequestParam(name = "story", defaultValue = "") String story,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.CORRECT_LABELS);
        var seen = seen(visit, article);
        var notice = Proposal.parse(values)
                .map(proposal -> corrected(visit, seen, proposal, note))
                .orElse(CorrectionNotice.NOTHING);
        show(visit, article, story, notice, request, response);
    }

    /** Whoever may correct may take back, also what another said: a shift answers for its desk as one. */
    @PostMapping("/{province}/corrections/{id}/withdraw")
    void withdraw(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam("article") String article,
            @RequestParam(name = "story", defaultValue = "") String story,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.CORRECT_LABELS);
        seen(visit, article);
        var withdrawal = new Withdrawal(visit.province().id(), article, id, visit.user(), visit.now());
        show(visit, article, story, withdrawn(withdrawal), request, response);
    }

    private CorrectionNotice corrected(Visit visit, AnalyzedArticle seen, Proposal proposal, String note) {
        String province = visit.province().id();
        String said = note.strip();
        if (isSo(province, seen, proposal)) {
            return CorrectionNotice.SAME;
        }
        var correction = new Correction(
                UUID.randomUUID().toString(),
                province,
                seen,
                proposal.label(),
                proposal.values(),
                visit.user(),
                visit.now(),
                said.substring(0, Math.min(said.length(), Correction.LONGEST_NOTE)));
        return kept(correction, CorrectionNotice.CORRECTED);
    }

    /** Whether that is what counts now: the latest correction, or else the machine. */
    private boolean isSo(String province, AnalyzedArticle seen, Proposal proposal) {
        try {
            return log.of(province, seen.article().id().value()).stream()
                    .filter(one -> one.label() == proposal.label())
                    .reduce((earlier, later) -> later)
                    .map(StandingCorrection::values)
                    .map(Set::copyOf)
                    .orElseGet(() -> Set.copyOf(proposal.label().of(seen, province)))
                    .equals(Set.copyOf(proposal.values()));
        } catch (CorrectionsAwayException e) {
            LOG.warn("{}", e.getMessage());
            return false;
        }
    }

    private CorrectionNotice kept(CorrectionEvent event, CorrectionNotice done) {
        try {
            log.put(event);
            return done;
        } catch (CorrectionsAwayException e) {
            LOG.warn("{}", e.getMessage());
            return CorrectionNotice.UNKEPT;
        }
    }

    /** What does not stand, perhaps as a colleague was faster, needs no event. */
    private CorrectionNotice withdrawn(Withdrawal withdrawal) {
        try {
            boolean stands = log.of(withdrawal.province(), withdrawal.articleId()).stream()
                    .anyMatch(one -> one.id().equals(withdrawal.correction()));
            return stands ? kept(withdrawal, CorrectionNotice.WITHDRAWN) : CorrectionNotice.WITHDRAWN;
        } catch (CorrectionsAwayException e) {
            LOG.warn("{}", e.getMessage());
            return CorrectionNotice.UNKEPT;
        }
    }

    private AnalyzedArticle seen(Visit visit, String article) {
        if (!article.matches("[0-9a-f]{32}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return archive.article(visit.province().id(), new ArticleId(article))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .analyzed();
    }

    private static void show(
            Visit visit,
            String article,
            String story,
            CorrectionNotice notice,
            HttpServletRequest request,
            HttpServletResponse response) {
        String page = story.matches("[A-Za-z0-9_-]{1,64}")
                ? Links.story(visit.province(), story)
                : Links.article(visit.province(), article);
        new LocalRedirect()
                .sendRedirect(request, response, page + "?" + CorrectionNotice.PARAMETER + "=" + notice.value());
    }
}
