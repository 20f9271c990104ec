package vn.haidang.alerting.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Articles that wait for their story. One that no story lists for an hour (it came late into the middle of a long story,
 * or stories are not made at present) is told as a story of its own, so that no claim is lost; the story that lists it
 * later takes it over.
 */
final class WaitingRoom {

    /** Stories come within seconds. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final Comparator<WaitingHit> IN_ORDER =
            Comparator.comparing(WaitingHit::since).thenComparing(WaitingHit::article);

    private final AlertTables tables;

    WaitingRoom(AlertTables tables) {
        this.tables = tables;
    }

    void enter(String article, Instant now) {
        tables.waiting().put(article, new WaitingHit(article, now));
    }

    /** Those that have waited long enough, each as a story of its own; those whose story has come just leave. */
    List<StorySnapshot> overdue(Instant now) {
        List<WaitingHit> waiting = new ArrayList<>();
        tables.waiting().forEach(waiting::add);
        // A table gives its values in no particular order; what follows from them must not depend on it.
        waiting.sort(IN_ORDER);
        List<StorySnapshot> alone = new ArrayList<>();
        for (WaitingHit each : waiting) {
            var hit = tables.hits().get(each.article());
            if (hit == null || tables.places().get(each.article()) != null) {
                tables.waiting().delete(each.article());
            } else if (!each.since().plus(PATIENCE).isAfter(now)) {
                tables.waiting().delete(each.article());
                var article = hit.article();
                alone.add(StorySnapshot.alone(
                        article.articleId(), article.title(), article.source(), article.firstSeenAt()));
            }
        }
        return alone;
    }
}
