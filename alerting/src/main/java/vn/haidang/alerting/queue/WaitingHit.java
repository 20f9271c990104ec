package vn.haidang.alerting.queue;

import java.time.Instant;

/**
 * An article that a rule asked for and that no story has listed yet.
 *
 * @param article its id
 * @param since when it came
 */
record WaitingHit(String article, Instant since) {}
