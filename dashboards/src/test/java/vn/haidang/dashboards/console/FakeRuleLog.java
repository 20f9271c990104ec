package vn.haidang.dashboards.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.haidang.alerting.rule.RuleLog;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.alerting.rule.StaleRulesException;

/** The log's contract over a list in memory. */
final class FakeRuleLog implements RuleLog {

    private final List<RuleRevision> revisions = new ArrayList<>();

    @Override
    public synchronized Optional<RuleRevision> latest() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    @Override
    public synchronized void arm(RuleRevision revision) {
        if (revision.revision() != revisions.size() + 1) {
            throw new StaleRulesException(revision.revision(), revisions.size());
        }
        revisions.add(revision);
    }

    @Override
    public void close() {}
}
