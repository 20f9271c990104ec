/**
 * Feeds to items; the only place that knows Rome.
 *
 * <p>{@link vn.haidang.ingest.feed.FeedParser} takes the bytes of an RSS, RDF or Atom document. They are decoded
 * (byte order mark, header, XML declaration), read into a tree by a parser that refuses every DOCTYPE and lets through
 * only so much depth and so many elements and items ({@code SafeXml}, {@code FeedLimits}: Rome itself dies of 3,000
 * nested tags), dates that Rome does not know are rewritten ({@code FeedDates}), and Rome makes the feed of the tree. What
 * leaves is a {@link vn.haidang.ingest.feed.Feed} of plain text.
 */
@NullMarked
package vn.haidang.ingest.feed;

import org.jspecify.annotations.NullMarked;
