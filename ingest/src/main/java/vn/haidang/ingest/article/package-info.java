/**
 * Published: the article, the unit that every stage passes on.
 *
 * <p>An {@link vn.haidang.ingest.article.Article} is one publication or post at one canonical URL. Its
 * {@link vn.haidang.ingest.article.ArticleId} derives from that URL alone, so fetching a page again, from
 * another feed or after an edit, never makes a second article: an edit changes the
 * {@linkplain vn.haidang.ingest.article.Article#fingerprint() fingerprint} and becomes a new revision later on.
 *
 * <p>Pages that an alert rests on are kept: an {@link vn.haidang.ingest.article.EvidenceRequest} asks for it, an
 * {@link vn.haidang.ingest.article.Evidence} says what came of it, and an {@link vn.haidang.ingest.article.EvidenceShelf}
 * hands the copies out again.
 */
@NullMarked
package vn.haidang.ingest.article;

import org.jspecify.annotations.NullMarked;
