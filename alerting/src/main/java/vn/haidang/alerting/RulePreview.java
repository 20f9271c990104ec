package vn.haidang.alerting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.queue.AlertInput;
import vn.haidang.alerting.queue.Rehearsal;
import vn.haidang.alerting.queue.StorySnapshot;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.Surge;

/**
 * What rules would have raised, had they been in force.
 *
 * <p>It takes the queue's own way over past articles, with two differences: a story is known as it stands today, so an
 * alert has at once the severity that it would have reached, and of an article only its latest revision is judged. Not
 * for use by several threads.
 */
public final class RulePreview {

    private final Rehearsal queue;
    private final Map<String, StorySnapshot> stories = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    public RulePreview(RuleBook rules, Overdue overdue) {
        this.queue = new Rehearsal(rules, overdue);
    }

    /** Takes in a story as it stands; an article to come that is in none is a story of its own. */
    public void tell(Story story) {
        var snapshot = StorySnapshot.of(story);
        snapshot.listed().forEach(article -> stories.put(article, snapshot));
    }

    /** Takes in a surge of the same time. */
    public void tell(Surge surge) {
        queue.happens(AlertInput.Surged.of(surge), surge.to());
    }

    /** Takes in the next article in order of first sight. */
    public void take(AnalyzedArticle analyzed) {
        var article = analyzed.article();
        var seen = article.firstSeenAt();
        String id = article.id().value();
        queue.happens(new AlertInput.Labelled(analyzed), seen);
        var story = stories.computeIfAbsent(
                id, alone -> StorySnapshot.alone(alone, article.title(), article.source(), seen));
        if (told.add(story.id())) {
            queue.happens(new AlertInput.Told(story), seen);
        }
    }

    /** The alerts of one province so far, in the order in which they would have been raised. */
    public List<Alert> alerts(String province) {
        return queue.alerts().stream()
                .filter(alert -> alert.province().equals(province) && alert.mergedInto() == null)
                .toList();
    }
}
