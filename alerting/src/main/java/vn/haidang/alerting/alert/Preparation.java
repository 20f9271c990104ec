package vn.haidang.alerting.alert;

import java.util.List;

/**
 * What has to be thought through before a correction is written; each part may still be empty.
 *
 * @param risk harm if nothing is done
 * @param spread who has seen it so far: an answer to what nobody read makes it known
 * @param options what else could be done than answering, and why it is not enough
 * @param facts what is true, each with its document
 */
public record Preparation(String risk, String spread, String options, List<Fact> facts) {

    /** More than fit on a page that anybody reads. */
    private static final int MOST_FACTS = 50;

    public Preparation {
        Checks.atMost("risk", risk, Checks.PARAGRAPH);
        Checks.atMost("spread", spread, Checks.PARAGRAPH);
        Checks.atMost("description of options", options, Checks.PARAGRAPH);
        facts = List.copyOf(facts);
        if (facts.size() > MOST_FACTS) {
            throw new IllegalArgumentException("got " + facts.size() + " facts, expected at most " + MOST_FACTS);
        }
    }
}
