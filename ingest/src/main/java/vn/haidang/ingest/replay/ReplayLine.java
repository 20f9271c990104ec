package vn.haidang.ingest.replay;

import vn.haidang.ingest.article.Article;

/** What one line of a replay file gave. */
public sealed interface ReplayLine {

    /** An article. */
    record Good(Article article) implements ReplayLine {}

    /**
     * A line that gives none.
     *
     * @param line from 1
     */
    record Bad(long line, String reason) implements ReplayLine {}
}
