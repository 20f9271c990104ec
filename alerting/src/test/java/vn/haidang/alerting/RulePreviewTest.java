package vn.haidang.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;

class RulePreviewTest {

    private final RulePreview preview =
            new RulePreview(RuleBook.load(Path.of("data/rules.yaml")), Overdue.load(Path.of("data/escalation.yaml")));

    @Test
    void articlesOfOneStoryAreOneAlertAndAnotherOneIsAStoryOfItsOwn() {
        var first = SampleNews.article("a", "safety");
        var second = SampleNews.article("b", "safety");
        preview.tell(SampleNews.story(first, second));
        List.of(first, second, SampleNews.article("c", "society")).forEach(preview::take);

        var alerts = preview.alerts("binh-dinh");

        assertEquals(
                List.of("claim-on-safety", "claim-to-verify"),
                alerts.stream().map(alert -> alert.rule().id()).toList());
        assertEquals(2, alerts.getFirst().story().hits());
        assertEquals(SampleNews.SEEN, alerts.getFirst().raisedAt());
        assertEquals(List.of(), preview.alerts("phu-yen"));
    }
}
