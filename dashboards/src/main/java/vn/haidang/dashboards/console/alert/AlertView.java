package vn.haidang.dashboards.console.alert;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Track;
import vn.haidang.alerting.alert.Wording;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.HistoryLine;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.Visit;

/**
 * The page of an alert.
 *
 * @param row what lists show of it, too
 * @param action number of this page, part of the id of whatever is done from it
 * @param merged page of the older alert that goes on for it; {@code null} for none
 * @param tiers articles of the story by tier of the outlet
 * @param awaited who makes the next step, in words; empty at the end
 * @param typed texts of a form that is no longer possible; never thrown away
 */
record AlertView(
        AlertRow row,
        Alert alert,
        String action,
        @Nullable String merged,
        TreeMap<Integer, Integer> tiers,
        DeskNotice notice,
        List<MoveForm> usual,
        List<MoveForm> others,
        String awaited,
        NextSteps steps,
        List<String> typed,
        List<HistoryLine> history,
        List<Line> articles,
        FileView file) {

    /** An article that a rule asked for. */
    record Line(AlertArticle article, String link, String letter) {}

    static AlertView of(Visit visit, Alert alert, Typed typed, DeskNotice notice) {
        Locale language = visit.wording().locale();
        var words = Wording.in(language);
        var steps = NextSteps.of(alert, visit.officer());
        var forms =
                new MoveForms(alert, typed, words, visit.now(), visit.wording().spread(alert));
        EventKind open = open(steps, typed);
        return new AlertView(
                AlertRow.of(visit, alert),
                alert,
                ActionId.page(),
                alert.mergedInto() == null ? null : Links.alert(visit.province(), alert.mergedInto()),
                new TreeMap<>(alert.story().spread().byTier()),
                notice,
                steps.usual().stream().map(move -> forms.of(move, open)).toList(),
                steps.others().stream().map(move -> forms.of(move, open)).toList(),
                String.join(", ", steps.awaited().stream().map(words::word).toList()),
                steps,
                typed.move().filter(steps(steps)::contains).isPresent() ? List.of() : typed.written(),
                HistoryLine.of(alert.handling(), words),
                alert.story().articles().reversed().stream()
                        .map(article -> line(visit.province(), alert, article))
                        .toList(),
                FileView.of(alert, words));
    }

    /** The form that was just sent, else the most usual one. */
    private static EventKind open(NextSteps steps, Typed typed) {
        return typed.move()
                .filter(steps(steps)::contains)
                .or(() -> steps.usual().stream().findFirst())
                .orElse(EventKind.GROW);
    }

    private static List<EventKind> steps(NextSteps steps) {
        return Stream.concat(steps.usual().stream(), steps.others().stream()).toList();
    }

    private static Line line(Province province, Alert alert, AlertArticle article) {
        return new Line(
                article,
                Links.article(province, article.articleId()),
                Links.alert(province, alert.id()) + "/letters/correction-request?article="
                        + Links.encode(article.articleId()));
    }

    /** Whether a letter to an outlet may come of it: never for a true complaint or an opinion. */
    public boolean letters() {
        return alert.handling().file().track() == Track.CORRECTION;
    }
}
