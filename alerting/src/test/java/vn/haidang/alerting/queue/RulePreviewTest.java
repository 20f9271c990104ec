package vn.haidang.alerting.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.Response;

class RulePreviewTest {

    private final Newsdesk desk = new Newsdesk();

    @Test
    void copiesOfOneStoryAreOneAlertWithTheSeverityOfItsSpread() {
        var preview = preview(story("a", "a", "b", "c", "d", "e"));
        Stream.of("a", "b", "c").forEach(name -> take(preview, name, Response.REMEDY));

        var alerts = preview.alerts(Newsdesk.PROVINCE);

        assertEquals(
                List.of("complaint"),
                alerts.stream().map(alert -> alert.rule().id()).toList());
        assertEquals(Severity.HIGH, alerts.getFirst().severity());
        assertEquals(3, alerts.getFirst().story().hits());
        assertEquals(List.of(), preview.alerts("phu-yen"));
    }

    @Test
    void anArticleInNoStoryIsOneOfItsOwnAndTheAlertBearsItsTime() {
        var preview = preview(story("a", "a"));
        take(preview, "x", Response.VERIFY);
        desk.later(Duration.ofHours(5));
        take(preview, "y", Response.REMEDY);
        take(preview, "z", Response.NONE);

        assertEquals(
                List.of(Newsdesk.START, Newsdesk.START.plus(Duration.ofHours(5))),
                preview.alerts(Newsdesk.PROVINCE).stream().map(Alert::raisedAt).toList());
    }

    private RulePreview preview(StorySnapshot... stories) {
        return new RulePreview(Newsdesk.RULES, Newsdesk.OVERDUE, List.of(stories), List.of());
    }

    private void take(RulePreview preview, String name, Response response) {
        preview.take(desk.article(name, response, 1));
    }

    private static StorySnapshot story(String name, String... articles) {
        var listed = Newsdesk.ids(articles);
        Instant start = Newsdesk.START;
        int count = articles.length;
        var spread = new AlertSpread(count, count, 0, Map.of(2, count), "Báo", start, start);
        return new StorySnapshot(Newsdesk.id(name), "Tin " + name, listed, List.of(start), spread);
    }
}
