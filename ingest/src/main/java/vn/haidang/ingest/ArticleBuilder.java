package vn.haidang.ingest;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.feed.FeedItem;
import vn.haidang.ingest.page.ArticlePage;

/** Puts an article together from what its feed and its page say; texts are cut so that no record is too large. */
final class ArticleBuilder {

    /** Characters. Real headlines stay below 200, leads below 1,000, the longest article read has 160 KB. */
    static final int MAX_TITLE = 500;

    static final int MAX_LEAD = 5_000;
    static final int MAX_BODY = 200_000;

    private static final String PARAGRAPH = "\n\n";

    private ArticleBuilder() {}

    /** The feed has the first word on title, lead and date; the page on text, byline and language. */
    static Article build(Source source, FeedItem item, @Nullable ArticlePage page, URI url, Instant firstSeen) {
        return new Article(
                ArticleId.of(url),
                url,
                source,
                cut(item.title(), MAX_TITLE),
                cut(lead(item, page), MAX_LEAD),
                cut(body(item, page), MAX_BODY),
                author(source, item, page),
                page == null ? null : page.language(),
                published(item, page),
                firstSeen,
                Mode.LIVE,
                null);
    }

    private static String lead(FeedItem item, @Nullable ArticlePage page) {
        return item.summary().isEmpty() && page != null ? page.lead() : item.summary();
    }

    /** Many pages print the lead once more above the text. */
    private static String body(FeedItem item, @Nullable ArticlePage page) {
        String body = page == null || page.body().isEmpty() ? item.content() : page.body();
        String lead = lead(item, page);
        return !lead.isEmpty() && body.startsWith(lead + PARAGRAPH)
                ? body.substring(lead.length() + PARAGRAPH.length())
                : body;
    }

    private static @Nullable Instant published(FeedItem item, @Nullable ArticlePage page) {
        if (item.published() != null || page == null || page.published() == null) {
            return item.published();
        }
        return page.published().toInstant();
    }

    /** The author of a social post is a person and is never stored. */
    private static @Nullable String author(Source source, FeedItem item, @Nullable ArticlePage page) {
        return switch (source.kind()) {
            case SOCIAL -> null;
            case PRESS -> page == null || page.author() == null ? item.author() : page.author();
        };
    }

    /** Never cuts a character of two units in half. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
