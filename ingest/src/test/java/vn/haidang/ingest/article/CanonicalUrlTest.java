package vn.haidang.ingest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://vnexpress.net/a-1.html, https://vnexpress.net/a-1.html",
        "HTTPS://VnExpress.NET/A-1.html, https://vnexpress.net/A-1.html",
        "http://vnexpress.net/a, http://vnexpress.net/a",
        "https://vnexpress.net, https://vnexpress.net/",
        "https://vnexpress.net:443/a, https://vnexpress.net/a",
        "http://vnexpress.net:80/a, http://vnexpress.net/a",
        "http://vnexpress.net:443/a, http://vnexpress.net:443/a",
        "https://vnexpress.net:8443/a, https://vnexpress.net:8443/a",
        "https://vnexpress.net/a#box_comment, https://vnexpress.net/a",
        "https://vnexpress.net/a?, https://vnexpress.net/a",
        "https://vnexpress.net/a?utm_source=rss&utm_medium=x, https://vnexpress.net/a",
        "https://vnexpress.net/a?UTM_Source=rss&id=2, https://vnexpress.net/a?id=2",
        "https://vnexpress.net/a?b=2&fbclid=Iw&a=1&gclid=3, https://vnexpress.net/a?b=2&a=1",
        "https://vnexpress.net/a?zarsrc=30, https://vnexpress.net/a",
        "https://vnexpress.net/a?utmost=1, https://vnexpress.net/a?utmost=1",
        "https://vnexpress.net/a?q=a%26b%20c, https://vnexpress.net/a?q=a%26b%20c",
        "https://vnexpress.net/b%C3%A1o/?x, https://vnexpress.net/b%C3%A1o/?x",
        "https://me@vnexpress.net/a, https://vnexpress.net/a",
        "https://baobinhdinh.vn/viewer.aspx?macm=1&macmp=2&mabb=3, https://baobinhdinh.vn/viewer.aspx?macm=1&macmp=2&mabb=3",
        "https://[2001:db8::1]:443/a, https://[2001:db8::1]/a",
        "mailto:a@b.vn, mailto:a@b.vn",
    })
    void addressHasOneSpelling(String written, String canonical) {
        assertEquals(canonical, CanonicalUrl.of(URI.create(written)).toString());
        assertEquals(canonical, CanonicalUrl.of(URI.create(canonical)).toString(), "canonical twice");
    }
}
