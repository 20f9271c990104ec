package vn.haidang.alerting.alert;

import java.net.URI;
import java.time.Instant;
import vn.haidang.ingest.article.Source;

/**
 * An article that a rule asked for.
 *
 * @param firstSeenAt when its first version was
 * @param sentence the words in question, quoted from it
 * @param edited whether a later version no longer says so; what stands here was published
 */
public record AlertArticle(
        String articleId, URI url, Source source, String title, Instant firstSeenAt, String sentence, boolean edited) {

    /** This article after an edit that took the words away. */
    public AlertArticle marked() {
        return new AlertArticle(articleId, url, source, title, firstSeenAt, sentence, true);
    }

    /** This article with the time of its first version. */
    public AlertArticle seenAt(Instant time) {
        return new AlertArticle(articleId, url, source, title, time, sentence, edited);
    }
}
