package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.AlertStory;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.alerting.rule.Momentum;
import vn.haidang.alerting.rule.Rule;
import vn.haidang.alerting.rule.RuleBook;

/**
 * Brings the alerts of a story in line with it.
 *
 * <p>An alert sits where the article is that raised it. Of several in one story the oldest goes on, the others are merged
 * into it; a story that has hits and no alert gets one from the first that fires. All else follows: a copy or an edit
 * raises none, a merge keeps the older alert, a split leaves it with its first article.
 */
final class Settlement {

    /** Articles shown; the first, and the latest of the others. */
    static final int SHOWN = 20;

    private static final Comparator<Hit> IN_TIME = Comparator.<Hit, Instant>comparing(
                    hit -> hit.article().firstSeenAt())
            .thenComparing(Hit::id);
    private static final Comparator<Alert> OLDEST_FIRST =
            Comparator.comparing(Alert::raisedAt).thenComparing(Alert::id);

    private final RulesInForce rules;
    private final Surges surges;
    private final AlertTables tables;
    private final Shifts shifts;

    Settlement(RulesInForce rules, Surges surges, AlertTables tables) {
        this.rules = rules;
        this.surges = surges;
        this.tables = tables;
        this.shifts = new Shifts(tables.shifts());
    }

    /** What changes for the alerts of a story. */
    List<AlertOutput> settle(String story, Instant now) {
        var known = tables.stories().get(story);
        if (known == null || known.gone() || known.hits().isEmpty()) {
            return List.of();
        }
        var hits = known.hits().stream()
                .map(id -> Objects.requireNonNull(tables.hits().get(id), id))
                .sorted(IN_TIME)
                .toList();
        var provinces = new TreeSet<String>();
        hits.forEach(hit -> provinces.addAll(hit.rules().keySet()));
        List<AlertOutput> outputs = new ArrayList<>();
        provinces.forEach(province -> settle(province, known.snapshot(), hits, now, outputs));
        return outputs;
    }

    private void settle(String province, StorySnapshot story, List<Hit> all, Instant now, List<AlertOutput> outputs) {
        var hits = all.stream().filter(hit -> !hit.rules(province).isEmpty()).toList();
        var seated = hits.stream()
                .map(hit -> tables.alerts().get(Alert.idOf(province, hit.id())))
                .flatMap(Stream::ofNullable)
                .sorted(OLDEST_FIRST)
                .toList();
        if (seated.isEmpty()) {
            raise(province, story, hits, now).ifPresent(outputs::add);
            return;
        }
        var head = seated.getFirst();
        tell(head, story(province, story, hits, head.first().articleId()), null, now)
                .ifPresent(outputs::add);
        for (Alert other : seated.subList(1, seated.size())) {
            if (!head.id().equals(other.mergedInto())) {
                tell(other, other.story(), head.id(), now).ifPresent(outputs::add);
            }
        }
        grown(head, story, hits, now).ifPresent(outputs::add);
    }

    private Optional<AlertOutput> raise(String province, StorySnapshot story, List<Hit> hits, Instant now) {
        var moving = momentum(province, story);
        for (Hit hit : hits) {
            var rule = rules.book().firing(hit.rules(province), moving);
            if (rule.isPresent()) {
                var alert = raised(province, rule.get(), story(province, story, hits, hit.id()), now);
                tables.alerts().put(alert.id(), alert);
                return Optional.of(new AlertOutput.Changed(alert));
            }
        }
        return Optional.empty();
    }

    private Alert raised(String province, Rule rule, AlertStory story, Instant now) {
        String id = Alert.idOf(province, story.articles().getFirst().articleId());
        var severity = RuleBook.severity(rule, story.step());
        return new Alert(
                id,
                1,
                province,
                rule.alertClass(),
                rule.published(),
                story,
                now,
                now,
                null,
                shifts.count(rules.book().budget(), province, rule, severity, now)
                        .orElse(null),
                Handling.detected(id, severity, now.plus(rule.deadline())));
    }

    private Optional<AlertOutput> tell(Alert alert, AlertStory story, @Nullable String into, Instant now) {
        var told = alert.told(story, into, now);
        if (told.revision() == alert.revision()) {
            return Optional.empty();
        }
        tables.alerts().put(told.id(), told);
        return Optional.of(new AlertOutput.Changed(told));
    }

    /** A step of spread, or an article that a severer rule asks for. */
    private Optional<AlertOutput> grown(Alert alert, StorySnapshot story, List<Hit> hits, Instant now) {
        int step = rules.book().step(story.spread().outlets());
        var moving = momentum(alert.province(), story);
        var severest = hits.stream()
                .flatMap(hit -> rules.book().firing(hit.rules(alert.province()), moving).stream())
                .max(Comparator.comparing(Rule::severity));
        if (severest.isEmpty()) {
            return Optional.empty();
        }
        var severity = RuleBook.severity(severest.get(), step);
        if (step <= alert.story().step() && severity.compareTo(alert.severity()) <= 0) {
            return Optional.empty();
        }
        String id = alert.id() + ".grown." + step + "." + severity;
        var notice = new Notice.Grown(
                story.spread().outlets(), severity, now.plus(severest.get().deadline()));
        return Optional.of(new AlertOutput.Noticed(new AlertNotice(id, alert.id(), now, notice)));
    }

    private Momentum momentum(String province, StorySnapshot story) {
        return new Momentum(story.reached(), surges.largest(province, story.listed()));
    }

    private AlertStory story(String province, StorySnapshot story, List<Hit> hits, String first) {
        return new AlertStory(
                story.id(),
                story.headline(),
                shown(province, hits, first),
                hits.size(),
                story.spread(),
                rules.book().step(story.spread().outlets()));
    }

    private static List<AlertArticle> shown(String province, List<Hit> hits, String first) {
        var others = hits.stream().filter(hit -> !hit.id().equals(first)).toList();
        var latest = others.subList(Math.max(0, others.size() - SHOWN + 1), others.size());
        return Stream.concat(hits.stream().filter(hit -> hit.id().equals(first)), latest.stream())
                .map(hit -> hit.article(province))
                .toList();
    }
}
