package vn.haidang.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final URI URL = URI.create("https://www.example.vn/tin/a-1.html");

    private static final Instant SEEN = Instant.parse("2026-11-21T00:00:00Z");

    private static final String PAGE = """
            <html lang="vi-VN"><head><title>Trang - Báo</title>
            <meta property="og:title" content="Quy Nhơn m&#7903; tuyến phố đi bộ">
            <meta name="description" content="Tuyến phố dài 1 km.">
            <link rel="canonical" href="https://example.vn/tin/a-1.html?utm_source=x">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
              "datePublished":"2026-01-31T09:51:00&#x2B;07:00","author":[{"name":"NH&#7852;T AN"}]}]}</script>
            </head><body><nav><p>Trang chủ, thời sự, kinh doanh, thể thao, giải trí, pháp luật, giáo dục</p></nav>
            <article><h1>Quy Nhơn mở tuyến phố đi bộ</h1><p class="article-author">Nhật An, 31-1, tường thuật từ phố</p>
            <p>Tuyến phố dài 1 km.</p>
            <p>Sáng 31-1, thành phố khai trương tuyến phố đi bộ đầu tiên ven biển.</p>
            <div class="box related"><p>Đọc thêm: một bài viết khác rất dài về chuyện khác hẳn ở nơi khác.</p></div>
            <figure><figcaption>Ảnh chụp tuyến phố đi bộ buổi sáng sớm ngày khai trương</figcaption></figure>
            <p>Tuyến phố dài một kilômét và mở cửa mỗi tối cuối tuần cho người dân.</p>
            </article><footer><p>Giấy phép số 1, tổng biên tập, địa chỉ, số điện thoại của tòa soạn</p></footer>
            </body></html>
            """;

    @Test
    void articlePageIsRead() {
        var page = PageReader.read(PAGE, URL, SEEN);
        assertEquals("Quy Nhơn mở tuyến phố đi bộ", page.title());
        assertEquals("Tuyến phố dài 1 km.", page.lead());
        assertEquals("NHẬT AN", page.author());
        assertEquals(OffsetDateTime.parse("2026-01-31T09:51:00+07:00"), page.published());
        assertEquals("vi", page.language());
        assertEquals(URI.create("https://example.vn/tin/a-1.html?utm_source=x"), page.canonical());
    }

    @Test
    void bodyHoldsTheParagraphsOfTheArticleOnlyWithoutTitle() {
        assertEquals("""
                Sáng 31-1, thành phố khai trương tuyến phố đi bộ đầu tiên ven biển.

                Tuyến phố dài một kilômét và mở cửa mỗi tối cuối tuần cho người dân.""", PageReader.read(PAGE, URL, SEEN).body());
    }

    @Test
    void canonicalOfAnotherSiteOrOfTheFrontPageDoesNotCount() {
        assertNull(PageReader.read("<link rel=canonical href='https://other.vn/a'>", URL, SEEN)
                .canonical());
        assertNull(PageReader.read("<link rel=canonical href='https://example.vn/'>", URL, SEEN)
                .canonical());
    }

    @Test
    void emptyPageIsEmpty() {
        assertEquals(ArticlePage.EMPTY, PageReader.read("", URL, SEEN));
    }

    @Test
    void deepNestingIsReadInTime() {
        String deep = "<div>".repeat(200_000) + "<p>" + "Một câu đủ dài để được tính điểm. ".repeat(3);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PageReader.read(deep, URL, SEEN));
    }
}
