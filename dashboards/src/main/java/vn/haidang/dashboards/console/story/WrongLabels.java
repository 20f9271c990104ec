package vn.haidang.dashboards.console.story;

import java.util.List;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.CorrectionRow;
import vn.haidang.dashboards.console.page.StandingCorrections;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.correction.CorrectedLabel;
import vn.haidang.dashboards.correction.CorrectionLog;

/**
 * What officers say of labels of a story's articles, and what can be said here; topics and language only on the page of the
 * article, where their proofs are.
 *
 * @param articles those in the province's archive
 * @param labels with one value each
 * @param away whether nobody can tell for now
 * @param offered whether this account may correct labels
 */
record WrongLabels(
        List<Wrong> wrong, List<StoryArticle> articles, List<Choices> labels, boolean away, boolean offered) {

    private static final List<CorrectedLabel> SINGLE =
            List.of(CorrectedLabel.TONE, CorrectedLabel.RESPONSE, CorrectedLabel.PLACE);

    /** A correction that counts, with its article. */
    record Wrong(StoryArticle article, CorrectionRow correction) {}

    /** The values that a label can have. */
    record Choices(Facet facet, String code, List<String> values) {}

    static WrongLabels of(Visit visit, CorrectionLog log, List<StoryArticle> listed) {
        var articles = listed.stream().filter(article -> article.tone() != null).toList();
        var first = articles.isEmpty()
                ? new StandingCorrections(List.of(), false)
                : StandingCorrections.of(
                        log, visit.province(), articles.getFirst().id());
        return new WrongLabels(
                first.away() ? List.of() : wrong(visit, log, articles),
                articles,
                SINGLE.stream()
                        .map(label -> new Choices(CorrectionRow.facet(label), label.code(), label.choices()))
                        .toList(),
                first.away(),
                visit.may(Right.CORRECT_LABELS) && !articles.isEmpty());
    }

    private static List<Wrong> wrong(Visit visit, CorrectionLog log, List<StoryArticle> articles) {
        return articles.stream()
                .flatMap(article -> StandingCorrections.of(log, visit.province(), article.id()).rows().stream()
                        .filter(CorrectionRow::counts)
                        .map(row -> new Wrong(article, row)))
                .toList();
    }
}
