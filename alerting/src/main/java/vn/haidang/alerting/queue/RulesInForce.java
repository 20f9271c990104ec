package vn.haidang.alerting.queue;

import java.util.Optional;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.ingest.stream.Table;

/** The rules as they were last armed; those of the file until somebody arms some. */
final class RulesInForce {

    private final Table<RuleRevision> armed;
    private RuleBook book;

    RulesInForce(RuleBook shipped, Table<RuleRevision> armed) {
        this.armed = armed;
        this.book = Optional.ofNullable(armed.get(RuleRevision.KEY))
                .map(RuleRevision::book)
                .orElse(shipped);
    }

    RuleBook book() {
        return book;
    }

    /**
     * Puts rules in force; what was raised stays as it is.
     *
     * @throws vn.haidang.ingest.config.ConfigException when they have a mistake; those before stay in force
     */
    void arm(RuleRevision revision) {
        book = revision.book();
        armed.put(RuleRevision.KEY, revision);
    }
}
