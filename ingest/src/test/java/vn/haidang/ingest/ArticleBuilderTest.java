package vn.haidang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.feed.FeedItem;
import vn.haidang.ingest.page.ArticlePage;
import vn.haidang.ingest.page.PageDates;
import vn.haidang.ingest.stream.Json;

class ArticleBuilderTest {

    private static final URI URL = URI.create("https://a.vn/1");
    private static final Source SOURCE = new Source("a", "A", Source.Kind.PRESS, "vn", "vi", 1);
    private static final Instant SEEN = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant CLAIMED = Instant.parse("9999-01-01T00:00:00Z");

    @Test
    void pageFillsWhatTheFeedLacks() {
        var item = new FeedItem(null, URL, "Tin", "", null, null, "nội dung");
        var page = new ArticlePage(
                "Khác",
                "Sapo",
                "",
                "An",
                new PageDates(CLAIMED.atOffset(ZoneOffset.UTC), null, null),
                null,
                "vi",
                null,
                null);
        var article = ArticleBuilder.build(SOURCE, item, page, URL, SEEN);
        assertEquals("Tin", article.title());
        assertEquals("Sapo", article.lead());
        assertEquals("nội dung", article.body());
        assertEquals("An", article.author());
        assertEquals(CLAIMED, article.publishedAt());
        assertEquals(SEEN, article.firstSeenAt());
        assertEquals("vi", article.declaredLanguage());
    }

    @Test
    void leadAboveTheTextIsNotSaidTwice() {
        var item = new FeedItem(null, URL, "Tin", "Sapo.", null, null, "");
        var page = new ArticlePage("Tin", "Sapo.", "Sapo.\n\nNội dung.", null, PageDates.NONE, null, null, null, null);
        assertEquals(
                "Nội dung.", ArticleBuilder.build(SOURCE, item, page, URL, SEEN).body());
    }

    @Test
    void textsAreCutBetweenCharactersAndTheRecordFits() {
        String long1 = "x" + "😀".repeat(300_000);
        var item = new FeedItem(null, URL, long1, long1, null, null, long1);
        var article = ArticleBuilder.build(SOURCE, item, null, URL, SEEN);
        assertEquals(ArticleBuilder.MAX_TITLE - 1, article.title().length());
        assertEquals(ArticleBuilder.MAX_LEAD - 1, article.lead().length());
        assertEquals(ArticleBuilder.MAX_BODY - 1, article.body().length());
        assertTrue(Json.mapper().writeValueAsBytes(article).length < Json.MAX_RECORD_BYTES);
    }
}
