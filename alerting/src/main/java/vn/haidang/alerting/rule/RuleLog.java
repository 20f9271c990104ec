package vn.haidang.alerting.rule;

import java.util.Optional;

/** Every revision of the rules that somebody put in force. */
public interface RuleLog extends AutoCloseable {

    /**
     * The revision in force; empty while those of the file are.
     *
     * @throws RulesUnavailableException when nobody can tell
     */
    Optional<RuleRevision> latest();

    /**
     * Puts rules in force, once this returns.
     *
     * @throws StaleRulesException when another revision than the one before this is in force
     * @throws RulesUnavailableException when nobody can tell whether they are
     */
    void arm(RuleRevision revision);

    @Override
    void close();
}
