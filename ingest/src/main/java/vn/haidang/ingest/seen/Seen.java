package vn.haidang.ingest.seen;

import java.net.URI;
import java.time.Instant;

/**
 * What is remembered of an item.
 *
 * @param item canonical address in the feed
 * @param article address under which the article was sent, kept for its later versions
 * @param itemHash of the feed entry's texts
 * @param fingerprint of the article last sent
 * @param firstSeen when it was first met
 * @param visited when its page was last read, {@link #NEVER} when that has not worked yet
 */
public record Seen(URI item, URI article, String itemHash, String fingerprint, Instant firstSeen, Instant visited) {

    /** Of {@link #visited}. */
    public static final Instant NEVER = Instant.EPOCH;

    /** The same item after another look at it. */
    public Seen with(String newItemHash, String newFingerprint, Instant newVisit) {
        return new Seen(item, article, newItemHash, newFingerprint, firstSeen, newVisit);
    }
}
