package vn.haidang.alerting.notice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.AlertRule;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.alerting.alert.AlertStory;
import vn.haidang.alerting.alert.Bundle;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.workflow.Decision;
import vn.haidang.alerting.workflow.Workflow;
import vn.haidang.analyze.result.Response;
import vn.haidang.ingest.article.Source;

/** Alerts made up for tests, and the recipients of the test file. */
final class Cases {

    /** A morning in Quy Nhơn: 10:00. */
    static final Instant MORNING = Instant.parse("2026-11-20T03:00:00Z");

    static final String HEADLINE = "Hồ chứa nước sắp vỡ";
    static final NoticeBook BOOK = book(Set.of("email", "telegram", "hub"));

    private static final Source OUTLET = new Source("gocpho", "Góc phố Quy Nhơn", Source.Kind.PRESS, "vn", "vi", 2);
    private static final Officer ANYBODY =
            new Officer("lan", Set.of(Role.COORDINATOR, Role.LEADER, Role.DEPARTMENT), "Sở Xây dựng");
    private static int actions;

    private Cases() {}

    static NoticeBook book(Set<String> channels) {
        return NoticeBook.load(
                Path.of("src/test/resources/vn/haidang/alerting/notice/notices.yaml"),
                channels,
                Map.of("binh-dinh", "Bình Định", "quang-nam", "Quảng Nam"),
                URI.create("https://haidang.example/"));
    }

    static Alert alert(Severity severity) {
        return alert(severity, HEADLINE, "Nghe nói hồ sắp vỡ.", List.of(), null);
    }

    static Alert bundled(Severity severity) {
        return alert(severity, HEADLINE, "Nghe nói hồ sắp vỡ.", List.of(), new Bundle(MORNING, "complaint"));
    }

    static Alert alert(
            Severity severity, String headline, String sentence, List<String> channels, @Nullable Bundle bundle) {
        var article = new AlertArticle(
                "a1", URI.create("https://gocpho.example/a1"), OUTLET, headline, MORNING, sentence, false);
        var spread = new AlertSpread(6, 3, 2, Map.of(2, 6), OUTLET.name(), MORNING, MORNING);
        String id = Alert.idOf("binh-dinh", "a1");
        return new Alert(
                id,
                1,
                "binh-dinh",
                Response.VERIFY,
                new AlertRule("claim", Map.of("vi", "Tin cần kiểm chứng"), null, channels),
                new AlertStory("s1", headline, List.of(article), 1, spread, 0),
                MORNING,
                MORNING,
                null,
                bundle,
                Handling.detected(id, severity, MORNING.plus(Duration.ofHours(6))));
    }

    /** The alert after somebody with every part did that. */
    static Alert after(Alert alert, Move move) {
        var action = new AlertAction(
                "action-" + ++actions,
                alert.id(),
                alert.handling().revision(),
                ANYBODY,
                MORNING,
                "Theo phân công.",
                move);
        return switch (Workflow.apply(alert.handling(), action)) {
            case Decision.Accepted accepted -> alert.handled(accepted.handling(), MORNING);
            case Decision.Refused refused ->
                throw new AssertionError(refused.refusal().sentence());
        };
    }

    static Alert after(Alert alert, Notice notice) {
        var noticed = new AlertNotice(alert.id() + "." + notice, alert.id(), MORNING, notice);
        return alert.handled(Workflow.note(alert.handling(), noticed), MORNING);
    }

    static Move route(String department) {
        return new Move.Route(department, MORNING.plus(Duration.ofHours(8)));
    }
}
