package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.result.AnalyzedArticle;

/**
 * Turns labelled articles and stories into alerts, and handles them: a deterministic state machine over {@link AlertTables}.
 *
 * <p>All it remembers is in the tables or follows from them, so whoever restores them goes on as if nothing had
 * happened. Not for use by several threads.
 */
public final class AlertMachine {

    private final AlertTables tables;
    private final RulesInForce rules;
    private final Seats seats;
    private final WaitingRoom waiting;
    private final Surges surges;
    private final Settlement settlement;
    private final ActionDesk desk;
    private final DeadlineWatch watch;
    private final EvidenceDesk evidence;

    /** @param shipped the rules until some are armed */
    public AlertMachine(RuleBook shipped, Overdue overdue, AlertTables tables) {
        this.tables = tables;
        this.rules = new RulesInForce(shipped, tables.rules());
        this.seats = new Seats(tables);
        this.waiting = new WaitingRoom(tables);
        this.surges = new Surges(tables);
        this.settlement = new Settlement(rules, surges, tables);
        this.desk = new ActionDesk(tables.alerts());
        this.watch = new DeadlineWatch(overdue, tables.alerts());
        this.evidence = new EvidenceDesk(tables);
    }

    /**
     * Takes in what has happened.
     *
     * @param now when it was written down, the same whenever it is read
     * @return what changed, in order
     */
    public List<AlertOutput> accept(AlertInput input, Instant now) {
        var outputs = switch (input) {
            case AlertInput.Ruled ruled -> arm(ruled.rules());
            case AlertInput.Labelled labelled -> judge(labelled.article(), now);
            case AlertInput.Told told -> settle(seats.tell(told.story()), now);
            case AlertInput.Ended ended -> settle(seats.end(ended.story()), now);
            case AlertInput.Surged surged -> settle(surges.take(surged), now);
            case AlertInput.Handled handled -> desk.handle(handled.event(), now);
            case AlertInput.Tick tick -> tick(now);
        };
        List<AlertOutput> all = new ArrayList<>(outputs);
        for (AlertOutput output : outputs) {
            if (output instanceof AlertOutput.Changed changed) {
                watch.expect(changed.alert());
                all.addAll(evidence.joined(changed.alert(), now));
            }
        }
        if (input instanceof AlertInput.Labelled labelled) {
            all.addAll(evidence.edited(labelled.article().article().id().value(), now));
        }
        return all;
    }

    private List<AlertOutput> arm(RuleRevision revision) {
        rules.arm(revision);
        return List.of();
    }

    private List<AlertOutput> judge(AnalyzedArticle article, Instant now) {
        return rules.book().judge(article).map(hit -> ask(hit, now)).orElse(List.of());
    }

    /** An edit that never was anything to a rule is nothing; an older revision comes too late. */
    private List<AlertOutput> ask(Hit hit, Instant now) {
        var known = tables.hits().get(hit.id());
        if (known == null ? hit.rules().isEmpty() : hit.revision() <= known.revision()) {
            return List.of();
        }
        tables.hits().put(hit.id(), known == null ? hit : known.revised(hit));
        if (tables.places().get(hit.id()) == null) {
            waiting.enter(hit.id(), now);
        }
        return settle(seats.add(hit.id()), now);
    }

    private List<AlertOutput> tick(Instant now) {
        List<AlertOutput> outputs = new ArrayList<>();
        watch.overdue(now).forEach(notice -> outputs.add(new AlertOutput.Noticed(notice)));
        waiting.overdue(now).forEach(alone -> outputs.addAll(settle(seats.tell(alone), now)));
        return outputs;
    }

    private List<AlertOutput> settle(Set<String> stories, Instant now) {
        List<AlertOutput> outputs = new ArrayList<>();
        stories.forEach(story -> outputs.addAll(settlement.settle(story, now)));
        return outputs;
    }
}
