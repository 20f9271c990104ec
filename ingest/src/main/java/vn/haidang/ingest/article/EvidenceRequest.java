package vn.haidang.ingest.article;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * The wish that a page be kept as it stands now, since it may be changed or taken down.
 *
 * @param province for which it is kept
 * @param revision of the article that is wanted; a later one is kept besides
 * @param alert id of the alert that rests on it
 * @param requestedAt when the wish arose; it is given up some time after
 */
public record EvidenceRequest(
        String province, ArticleId article, int revision, URI url, String alert, Instant requestedAt) {

    public EvidenceRequest {
        if (!province.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("province is '" + province + "', expected an id like 'binh-dinh'");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revision is " + revision + ", expected 1 or more");
        }
        Objects.requireNonNull(article, "got no article, expected one");
        Objects.requireNonNull(url, "got no address, expected one");
        Objects.requireNonNull(alert, "got no alert, expected one");
        Objects.requireNonNull(requestedAt, "got no time, expected one");
    }

    /** Identity of the wish and of what comes of it: {@code <province>.<article>.<revision>}. */
    public String id() {
        return province + "." + article + "." + revision;
    }
}
