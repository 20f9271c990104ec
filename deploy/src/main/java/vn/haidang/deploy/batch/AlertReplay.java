package vn.haidang.deploy.batch;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.queue.AlertInput;
import vn.haidang.alerting.queue.Rehearsal;
import vn.haidang.alerting.queue.StorySnapshot;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.story.StoryMachine;
import vn.haidang.analyze.story.StoryTables;
import vn.haidang.ingest.article.Article;

/** Articles of a past period to the alerts that they would have raised, live and with nobody acting on one. */
public final class AlertReplay {

    private final Analyzer analyzer;
    private final StoryMachine stories;
    private final Rehearsal queue;
    private final Map<String, AnalyzedArticle> known = new HashMap<>();

    public AlertReplay(Analyzer analyzer, RuleBook rules, Overdue overdue) {
        this.analyzer = analyzer;
        this.stories = new StoryMachine(analyzer.model().vocabulary(), StoryTables.inMemory());
        this.queue = new Rehearsal(rules, overdue);
    }

    /**
     * Takes articles in order of when they were first seen.
     *
     * @return every alert as it stands afterwards, in the order in which they were raised
     */
    public Collection<Alert> alerts(Collection<Article> articles) {
        articles.parallelStream()
                .map(analyzer::normalise)
                .map(article -> new AnalyzedArticle(article, 1, analyzer.analyze(article)))
                .filter(analyzed -> !analyzed.labels().mentions().isEmpty())
                .sorted(Comparator.<AnalyzedArticle, Instant>comparing(
                                analyzed -> analyzed.article().firstSeenAt())
                        .thenComparing(AlertReplay::id))
                .toList()
                .forEach(this::take);
        return queue.alerts();
    }

    private void take(AnalyzedArticle analyzed) {
        var before = known.get(id(analyzed));
        if (before != null
                && before.article().fingerprint().equals(analyzed.article().fingerprint())) {
            return;
        }
        int revision = before == null ? 1 : before.revision() + 1;
        var revised = new AnalyzedArticle(analyzed.article(), revision, analyzed.labels());
        known.put(id(revised), revised);
        var now = revised.article().firstSeenAt();
        queue.happens(new AlertInput.Labelled(revised), now);
        stories.accept(revised).forEach(story -> queue.happens(told(story), now));
    }

    private AlertInput told(String id) {
        var story = stories.story(id);
        return story == null ? new AlertInput.Ended(id) : new AlertInput.Told(StorySnapshot.of(story));
    }

    private static String id(AnalyzedArticle analyzed) {
        return analyzed.article().id().value();
    }
}
