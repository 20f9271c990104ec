package vn.haidang.dashboards.console.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void leadsOutsideToWebPagesOnly() {
        var refused = List.of(
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a.test/x",
                "//a.test/x",
                "mailto:a@a.test",
                "https:/x",
                "vbscript:x",
                "https://bao.test@evil.test/x");
        refused.forEach(address -> assertEquals(Optional.empty(), Links.outside(URI.create(address)), address));
        assertEquals(10, refused.size());
        assertEquals(
                Optional.of("https://bao_dia.test/tin?a=%C4%91"),
                Links.outside(URI.create("https://bao_dia.test/tin?a=đ")));
        assertEquals(Optional.of("HTTP://a.test/"), Links.outside(URI.create("HTTP://a.test/")));
    }

    @Test
    void knowsMadeUpArticles() {
        assertTrue(Links.sample(URI.create("https://bao.example/1")));
        assertFalse(Links.sample(URI.create("https://bao.example.vn/1")));
        assertFalse(Links.sample(URI.create("javascript:x")));
    }

    @Test
    void redirectsStayOnThisSite() {
        Map<String, String> cases = Map.of(
                "http://127.0.0.1:8080/binh-dinh/search?q=a%20b&continue", "/binh-dinh/search?q=a%20b",
                "https://evil.test/binh-dinh", "/binh-dinh",
                "http://127.0.0.1//evil.test/x", "/",
                "//evil.test", "/",
                "javascript:alert(1)", "/",
                "/login?wrong", "/login?wrong",
                "http://127.0.0.1:8080/?continue", "/");
        cases.forEach((url, expected) -> assertEquals(expected, LocalRedirect.local(url), url));
        assertEquals(7, cases.size());
    }

    @Test
    void languageLinksKeepTheRestOfTheQuery() {
        assertEquals("?q=a&page=2&lang=en", Language.EN.link("q=a&lang=vi&page=2"));
        assertEquals("?lang=vi", Language.VI.link(null));
        assertEquals("langs=1", Language.without("lang&langs=1"));
    }
}
