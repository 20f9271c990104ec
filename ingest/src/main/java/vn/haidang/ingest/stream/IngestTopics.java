package vn.haidang.ingest.stream;

import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.EvidenceRequest;

/** What the ingest stage writes, and what it is asked for. */
public final class IngestTopics {

    /** Articles as fetched, keyed by article id. */
    public static final Topic<Article> ARTICLES = new Topic<>("haidang.articles", Article.class, Topic.Retention.MONTH);

    /** Pages that somebody wants kept, keyed by {@link EvidenceRequest#id()}; whoever has a reason writes it. */
    public static final Topic<EvidenceRequest> EVIDENCE_REQUESTS =
            new Topic<>("haidang.evidence-requests", EvidenceRequest.class, Topic.Retention.MONTH);

    /** What became of each request, under its key. */
    public static final Topic<Evidence> EVIDENCE =
            new Topic<>("haidang.evidence", Evidence.class, Topic.Retention.LATEST);

    private IngestTopics() {}
}
