/**
 * HTML to words; the only place that knows Jsoup.
 *
 * <p>{@link vn.haidang.ingest.page.PageReader} reads an article page into an
 * {@link vn.haidang.ingest.page.ArticlePage}: a pure function of the text, its address and the time it was fetched. No
 * rule knows a site.
 *
 * <p><b>Head.</b> {@code PageHead} gathers what a page says about itself, the strongest evidence first: JSON-LD
 * ({@code LinkedData}), meta elements ({@code MetaElements}), microdata, visible text, address. {@code PageTitle} cuts off
 * the site's name, {@code PageAuthor} finds the byline, {@code DateEvidence} collects dates and {@code PageDates} decides
 * between them: nothing from the future or before 1995, an address older than the claim wins, a page is not modified before
 * it is published; a claim that was not believed is kept.
 *
 * <p><b>Text.</b> {@code MainText} is the order of work:
 *
 * <ol>
 *   <li>{@code PageStatistics} counts text, pictures and headline links of every element in one pass;
 *   <li>{@code Furniture} tells what is not the article, by element name, role, the words of class names
 *       ({@code FurnitureWords}) and by what it holds; never what holds most of the text;
 *   <li>{@code TextBlocks} cuts the rest into {@code TextBlock}s, {@code BlockScore} says how much each speaks for an
 *       article, and {@code Container} is the subtree with the highest sum;
 *   <li>{@code ArticleBlocks} drops links, bylines ({@code Byline}) and template lines ({@code BoilerplatePhrases}) in it
 *       and ends where other stories begin; {@code Lead} adds the summary that stands above;
 *   <li>when too little is left, the same with less belief in class names.
 * </ol>
 *
 * <p>{@link vn.haidang.ingest.page.PlainText} serves whoever holds a fragment with markup, feeds above all.
 *
 * <p>Only Jsoup's HTML parser is used, with limits on length, tags and depth ({@code PageLimits}): its XML parser can be
 * made to fill the heap.
 */
@NullMarked
package vn.haidang.ingest.page;

import org.jspecify.annotations.NullMarked;
