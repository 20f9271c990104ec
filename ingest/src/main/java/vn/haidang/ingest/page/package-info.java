/**
 * HTML to words; the only place that knows Jsoup.
 *
 * <p>{@link vn.haidang.ingest.page.PageReader} reads an article page into an
 * {@link vn.haidang.ingest.page.ArticlePage}: a pure function of the text and its address. Order of work: what the page
 * says about itself in its head ({@code PageHead}), then the boxes that are not the article are removed
 * ({@code Boilerplate}), then the container with most paragraph text wins ({@code MainText}).
 * {@link vn.haidang.ingest.page.PlainText} serves whoever holds a fragment with markup, feeds above all.
 *
 * <p>Only Jsoup's HTML parser is used: its XML parser can be made to fill the heap.
 */
@NullMarked
package vn.haidang.ingest.page;

import org.jspecify.annotations.NullMarked;
