package vn.haidang.ingest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.haidang.ingest.article.Article;

/** Keeps what it is sent, or refuses everything while it is told to. */
final class CollectingSink implements ArticleSink {

    private final List<Article> articles = new CopyOnWriteArrayList<>();
    private volatile boolean blocked;

    @Override
    public void send(Article article) throws SinkException {
        if (blocked) {
            throw new SinkException(new IOException("no broker"));
        }
        articles.add(article);
    }

    void block() {
        blocked = true;
    }

    void unblock() {
        blocked = false;
    }

    List<Article> articles() {
        return articles;
    }

    @Override
    public void close() {}
}
