package vn.haidang.alerting.rule;

import java.nio.file.Path;
import java.time.Instant;
import vn.haidang.ingest.stream.Topic;

/**
 * Rules that somebody put in force.
 *
 * @param revision 1 for the first after those of the file, one more with each
 * @param text as the rule file would be written
 * @param officer name of the account
 * @param reason in the officer's words
 */
public record RuleRevision(int revision, String text, String officer, Instant at, String reason) {

    /** All revisions, under one key: who changed what, when and why. The latest is in force. */
    public static final Topic<RuleRevision> TOPIC =
            Topic.ordered("haidang.alert-rules", RuleRevision.class, Topic.Retention.FOREVER);

    public static final String KEY = "rules";

    public RuleRevision {
        if (revision < 1) {
            throw new IllegalArgumentException("got revision " + revision + " of the rules, expected 1 or more");
        }
        if (officer.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("got rules without officer or reason, expected both");
        }
    }

    /**
     * The rules, compiled.
     *
     * @throws vn.haidang.ingest.config.ConfigException naming line, key and what was expected
     */
    public RuleBook book() {
        return RuleBook.parse(Path.of("revision " + revision), text);
    }
}
