/**
 * Feeds to items; the only place that knows Rome.
 *
 * <p>{@link vn.haidang.ingest.feed.FeedParser} takes the bytes of an RSS, RDF or Atom document. They are decoded, read into
 * a tree by a parser that refuses every DOCTYPE and lets through only so much depth and so many elements and items
 * ({@code SafeXml}, {@code FeedLimits}: Rome itself dies of 3,000 nested tags); what is no XML is put right once and read
 * again ({@code XmlRepair}: text around the document, DOCTYPE, forbidden characters, bare ampersands). In the tree, names
 * that Rome does not know are rewritten ({@code FeedRepairs}, {@code FeedDates}), and Rome makes the feed of it. What leaves
 * is a {@link vn.haidang.ingest.feed.Feed} of plain text, authors without their e-mail addresses ({@code FeedAuthor}).
 */
@NullMarked
package vn.haidang.ingest.feed;

import org.jspecify.annotations.NullMarked;
