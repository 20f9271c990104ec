/**
 * Sources to articles: due source, polite fetch, connector, article.
 *
 * <p>{@link vn.haidang.ingest.Ingest} is the stage. Each feed has a {@code FeedWatch} on a virtual thread of its own, which lets
 * {@code FeedPoller} poll: fetch ({@code fetch}), parse ({@code feed}), and for each item {@code ItemDesk} decides whether it
 * is new, edited or known ({@code seen}), has its page read ({@code page}) and an article built ({@code ArticleBuilder}), and
 * sends it to the {@code ArticleSink}. "Seen" is written only after the log acknowledged, so a crash repeats an article
 * rather than losing it. An edit is noticed when the feed entry changes, or when a page is read again 1 h, 6 h, 24 h and
 * 7 days after the first sight (while the item stands in its feed and the feed changes).
 *
 * <p>Published for other stages: {@link vn.haidang.ingest.article},
 * {@link vn.haidang.ingest.stream} and {@link vn.haidang.ingest.config}.
 */
@NullMarked
package vn.haidang.ingest;

import org.jspecify.annotations.NullMarked;
