package vn.haidang.dashboards.console.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.Term;
import vn.haidang.alerting.letter.LetterKind;
import vn.haidang.alerting.letter.Letters;
import vn.haidang.alerting.letter.Publication;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.ingest.article.ArticleId;

/** Letters drafted from an alert, as plain text for a person to finish; nothing is sent. */
@Controller
final class LetterController {

    private static final String PLAIN = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

    private final CurrentAlerts alerts;
    private final ArchiveReader archive;
    private final Letters letters;

    LetterController(CurrentAlerts alerts, ArchiveReader archive, Letters letters) {
        this.alerts = alerts;
        this.archive = archive;
        this.letters = letters;
    }

    /** @param chosen id of the article that it is about; the first one when it says none */
    @GetMapping(path = "/{province}/alerts/{id}/letters/{kind}", produces = PLAIN)
    @ResponseBody
    String letter(
            Visit visit,
            @PathVariable("id") String id,
            @PathVariable("kind") String kind,
            @RequestParam(name = "article", defaultValue = "") String chosen) {
        var alert = AlertPageController.find(alerts, visit, id);
        var letter =
                Term.of(LetterKind.class, kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var article = alert.story().articles().stream()
                .filter(each -> chosen.isEmpty() || each.articleId().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return letters.write(letter, publication(visit, article), alert.handling(), visit.today())
                .text();
    }

    private Publication publication(Visit visit, AlertArticle article) {
        return new Publication(article.source().name(), article.title(), article.url(), claimed(visit, article));
    }

    private @Nullable LocalDate claimed(Visit visit, AlertArticle article) {
        return archive.article(visit.province().id(), new ArticleId(article.articleId()))
                .map(archived -> archived.analyzed().article().publishedAt())
                .map(time -> LocalDate.ofInstant(time, Period.ZONE))
                .orElse(null);
    }
}
