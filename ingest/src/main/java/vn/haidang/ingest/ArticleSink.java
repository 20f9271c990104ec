package vn.haidang.ingest;

import vn.haidang.ingest.article.Article;

/** Where finished articles go. */
interface ArticleSink extends AutoCloseable {

    /**
     * Returns once the article is safe.
     *
     * @throws SinkException when it is not; the article has to be sent again
     */
    void send(Article article) throws SinkException, InterruptedException;

    @Override
    void close();

    /** The articles' way on is blocked; no source is to blame. */
    final class SinkException extends Exception {

        private static final long serialVersionUID = 1L;

        SinkException(Throwable cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
