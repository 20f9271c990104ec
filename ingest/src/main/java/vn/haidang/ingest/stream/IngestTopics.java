package vn.haidang.ingest.stream;

import vn.haidang.ingest.article.Article;

/** What the ingest stage writes. */
public final class IngestTopics {

    /** Articles as fetched, keyed by article id. */
    public static final Topic<Article> ARTICLES = new Topic<>("haidang.articles", Article.class, Topic.Retention.MONTH);

    private IngestTopics() {}
}
