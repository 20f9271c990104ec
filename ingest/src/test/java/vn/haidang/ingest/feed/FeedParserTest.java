package vn.haidang.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {

    private static final URI BASE = URI.create("https://a.vn/rss/home.rss");

    private static final String RSS = """


            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>B&aacute;o A</title><link>https://a.vn</link><description>x</description>
            <item><guid>1</guid><title><![CDATA[Nhạc sĩ &amp;apos;Cho vừa lòng em&amp;apos;]]></title>
            <link>https://a.vnhttps://a.vn/tin/1.html</link><author>an@a.vn (Nhật An)</author>
            <description><![CDATA[<a href="x"><img src="y"></a></br>Mưa lớn ở <b>Bình Định</b>]]></description>
            <content:encoded><![CDATA[<p>Một.</p><p>Hai.</p>]]></content:encoded>
            <pubDate>1/31/2026 9:25:00 AM</pubDate></item>
            <item><title>&lt;![CDATA[ K&amp;yacute; kết ]]&gt;</title><link>/tin/2 a.html</link></item>
            <item><title/><link>javascript:alert(1)</link><pubDate>hôm qua</pubDate></item>
            </channel></rss>
            """;

    @Test
    void rssIsReadWithItsUsualSlips() throws NotAFeedException {
        var feed = parse(RSS);
        assertEquals("Báo A", feed.title());
        assertEquals(3, feed.items().size());
        var first = feed.items().getFirst();
        assertEquals("1", first.id());
        assertEquals("Nhạc sĩ 'Cho vừa lòng em'", first.title());
        assertEquals(URI.create("https://a.vn/tin/1.html"), first.link());
        assertEquals("Mưa lớn ở Bình Định", first.summary());
        assertEquals("Một.\n\nHai.", first.content());
        assertEquals(Instant.parse("2026-01-31T02:25:00Z"), first.published());
        var second = feed.items().get(1);
        assertEquals("Ký kết", second.title());
        assertEquals(URI.create("https://a.vn/tin/2%20a.html"), second.link());
        assertNull(second.published());
        var third = feed.items().get(2);
        assertNull(third.link());
        assertEquals("", third.title());
        assertNull(third.published());
    }

    @Test
    void atomIsRead() throws NotAFeedException {
        var item = parse("""
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
                <entry><id>urn:1</id><title type="html">Tin &lt;b&gt;mới&lt;/b&gt;</title>
                <link href="/tin/1"/><summary>Tóm tắt</summary><author><name>Nhật An</name></author>
                <updated>2026-01-31T09:51:00+07:00</updated></entry></feed>""").items().getFirst();
        assertEquals(
                new FeedItem(
                        "urn:1",
                        URI.create("https://a.vn/tin/1"),
                        "Tin mới",
                        "Tóm tắt",
                        Instant.parse("2026-01-31T02:51:00Z"),
                        "Nhật An",
                        ""),
                item);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-16,", "UTF-16LE,", "windows-1258, windows-1258", "windows-1252, windows-1252"})
    void encodingIsFound(String charset, @Nullable String header) throws NotAFeedException {
        String xml = "<?xml version='1.0'?><rss version='2.0'><channel><title>gái à</title></channel></rss>";
        var named = header == null ? null : Charset.forName(header);
        assertEquals(
                "gái à",
                FeedParser.parse(xml.getBytes(Charset.forName(charset)), named, BASE)
                        .title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html><body>Không tìm thấy</body></html>",
                "{\"items\":[]}",
                "<rss",
                "<rss version='2.0'>",
                "<a/>",
                "\u0000\u0001",
                "<rss version='2.0'></rss>"
            })
    void whatIsNoFeedIsRefused(String document) {
        assertThrows(NotAFeedException.class, () -> parse(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss version='2.0'><channel><title>x</title></channel></rss>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>x</title></channel></rss>",
                "Warning: mysql_connect() <rss version='2.0'><channel><title>x</title></channel></rss> <!-- 0.2 s --> done",
                "<rss version='2.0'><channel><title>\u0001x</title><copyright>A & B</copyright></channel></rss>",
                "<rss><item/><title>x</title></rss>"
            })
    void whatKeepsAFeedFromBeingXmlIsPutRight(String document) throws NotAFeedException {
        assertEquals("x", parse(document).title());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 3_000, 100_000})
    void deepNestingIsRefusedAtOnce(int depth) {
        String feed = "<rss version='2.0'><channel><item><description>" + "<a>".repeat(depth) + "</a>".repeat(depth)
                + "</description></item></channel></rss>";
        var refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThrows(NotAFeedException.class, () -> parse(feed)));
        assertTrue(String.valueOf(refusal.getMessage()).contains("deep"), refusal.getMessage());
    }

    @Test
    void itemsBeyondTheLimitAreLeftOut() {
        int many = 300_000;
        String feed =
                "<rss version='2.0'><channel><title>A</title><link>https://a.vn</link><description>d</description>"
                        + "<item><title>x</title></item>".repeat(many) + "</channel></rss>";
        var items = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(feed))
                .items();
        assertEquals(FeedLimits.MAX_ITEMS, items.size());
    }

    @Test
    void tooManyElementsAndTooManyBytesAreRefused() {
        String item = "<rss version='2.0'><channel><item>" + "<a/>".repeat(300_000) + "</item></channel></rss>";
        assertThrows(NotAFeedException.class, () -> parse(item));
        assertThrows(NotAFeedException.class, () -> FeedParser.parse(new byte[FeedLimits.MAX_BYTES + 1], null, BASE));
    }

    private static Feed parse(String xml) throws NotAFeedException {
        return FeedParser.parse(xml.getBytes(StandardCharsets.UTF_8), null, BASE);
    }
}
