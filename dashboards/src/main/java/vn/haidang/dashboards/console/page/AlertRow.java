package vn.haidang.dashboards.console.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Wording;
import vn.haidang.ingest.article.Source;

/**
 * An alert in a list.
 *
 * @param link its page
 * @param state in words
 * @param rule name of the rule that raised it
 * @param owner account that has it in hand; {@code null} when it waits for somebody
 * @param sentence the words in question
 * @param edited whether the article no longer says so
 * @param article where they stand
 * @param source of that article
 * @param hits articles that a rule asked for
 * @param remaining until the deadline, negative when it has passed
 * @param open whether somebody still has something to do
 * @param sample made up for a demonstration
 */
public record AlertRow(
        String link,
        String response,
        String severity,
        String state,
        String rule,
        @Nullable String owner,
        @Nullable String department,
        String headline,
        String story,
        String sentence,
        boolean edited,
        String article,
        Source source,
        int hits,
        int articles,
        int outlets,
        int copies,
        Instant raisedAt,
        Instant deadline,
        Duration remaining,
        boolean open,
        boolean sample) {

    /** As the visit sees it: in its language, at its time. */
    public static AlertRow of(Visit visit, Alert alert) {
        return of(visit.province(), alert, visit.wording().locale(), visit.now());
    }

    private static AlertRow of(Province province, Alert alert, Locale language, Instant now) {
        var first = alert.first();
        var spread = alert.story().spread();
        var charge = alert.handling().assignment().department();
        return new AlertRow(
                Links.alert(province, alert.id()),
                ArticleRow.value(alert.response()),
                ArticleRow.value(alert.severity()),
                Wording.in(language).word(alert.state()),
                alert.rule().nameIn(language.getLanguage()),
                alert.handling().assignment().owner(),
                charge == null ? alert.rule().department() : charge,
                alert.story().headline(),
                Links.story(province, alert.story().id()),
                first.sentence(),
                first.edited(),
                Links.article(province, first.articleId()),
                first.source(),
                alert.story().hits(),
                spread.articles(),
                spread.outlets(),
                spread.copies(),
                alert.raisedAt(),
                alert.deadline(),
                Duration.between(now, alert.deadline()),
                alert.state().isOpen(),
                Links.sample(first.url()));
    }

    public boolean overdue() {
        return open && remaining.isNegative();
    }
}
