package vn.haidang.dashboards.console;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertRule;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.AlertStory;
import vn.haidang.alerting.alert.Assignment;
import vn.haidang.alerting.alert.CaseFile;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Fact;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.alert.Track;
import vn.haidang.alerting.alert.Word;
import vn.haidang.ingest.article.Source;

/** Alerts in any state. */
final class AlertSamples {

    static final String DEPARTMENT = "Sở Y tế";

    private AlertSamples() {}

    /** The alert in another state, as if nothing had happened to it, and later than it was. */
    static Alert in(AlertState state, Alert alert) {
        return with(alert, state, file(state, "Nội dung dự thảo."), List.of(), null);
    }

    /** The alert as if it were of another province. */
    static Alert elsewhere(Alert alert, String province) {
        return new Alert(
                alert.id().replace(alert.province(), province),
                1,
                province,
                alert.response(),
                alert.rule(),
                alert.story(),
                alert.raisedAt(),
                alert.changedAt(),
                null,
                null,
                alert.handling());
    }

    /** The alert as part of another. */
    static Alert merged(Alert alert, String into) {
        return with(alert, AlertState.TRIAGED, CaseFile.EMPTY, List.of(), into);
    }

    /** The alert with the same hostile text wherever somebody else's words are shown. */
    static Alert hostile(Alert alert, String text) {
        var entry = new HistoryEntry(
                "h1",
                Samples.NOW,
                text,
                EventKind.ROUTE,
                new Word.Text(text),
                text,
                AlertState.TRIAGED,
                AlertState.ROUTED);
        var said = with(alert, AlertState.APPROVED, file(AlertState.APPROVED, text), List.of(entry), null);
        var source = new Source("x", text, Source.Kind.SOCIAL, "vn", "vi", 3);
        var article = new AlertArticle(
                alert.first().articleId(), URI.create("javascript:alert(1)"), source, text, Samples.NOW, text, false);
        var story = new AlertStory(
                alert.story().id(), text, List.of(article), 1, alert.story().spread(), 0);
        var rule = new AlertRule("x", Map.of("vi", text, "en", text), text, List.of());
        return new Alert(
                said.id(),
                said.revision(),
                said.province(),
                said.response(),
                rule,
                story,
                said.raisedAt(),
                said.changedAt(),
                null,
                null,
                said.handling());
    }

    private static Alert with(
            Alert alert, AlertState state, CaseFile file, List<HistoryEntry> history, @Nullable String into) {
        var deadline = Samples.NOW.plus(Duration.ofHours(5));
        var handling = new Handling(
                alert.id(), state, 0, Severity.HIGH, new Assignment(null, DEPARTMENT, deadline), file, history);
        return new Alert(
                alert.id(),
                alert.revision() + 1,
                alert.province(),
                alert.response(),
                alert.rule(),
                alert.story(),
                alert.raisedAt(),
                Samples.NOW,
                into,
                null,
                handling);
    }

    private static CaseFile file(AlertState state, String text) {
        return switch (state) {
            case FALSE_OR_MISLEADING -> CaseFile.EMPTY.found(Track.CORRECTION, text);
            case DRAFT, REVIEW, APPROVED, ISSUED, TRACKING ->
                CaseFile.EMPTY.found(Track.CORRECTION, text).drafted(draft(text));
            default -> CaseFile.EMPTY;
        };
    }

    private static Draft draft(String text) {
        var preparation = new Preparation(text, text, text, List.of(new Fact(text, text)));
        return Draft.by("an", new Move.SaveDraft(text, preparation));
    }
}
