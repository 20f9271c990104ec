package vn.haidang.ingest.evidence;

import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.EvidenceRequest;

/**
 * A line of the book: what came of a revision of an article.
 *
 * @param stored {@code null} when nothing was kept
 */
record BookEntry(ArticleId article, int revision, @Nullable StoredVisit stored, Capture capture) {

    String key() {
        return key(article, revision);
    }

    static String key(EvidenceRequest request) {
        return key(request.article(), request.revision());
    }

    static String key(ArticleId article, int revision) {
        return article + "." + revision;
    }
}
