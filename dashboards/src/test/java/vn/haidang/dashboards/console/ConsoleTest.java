package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.account.ProvinceAccess;

@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class ConsoleTest {

    private static final String PASSWORD = RunningConsole.PASSWORD;
    private static final List<ArchivedArticle> ARTICLES = Samples.articles();

    private static RunningConsole console;
    private static Visitor lan;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
    }

    private static String article(int index) {
        return "/binh-dinh/articles/" + ARTICLES.get(index).analyzed().article().id();
    }

    private static List<String> pages() {
        return List.of(
                "/binh-dinh",
                "/binh-dinh?days=7",
                "/binh-dinh?days=90",
                "/phu-yen",
                "/binh-dinh/search",
                "/binh-dinh/search?q=ngu%20dan&tone=favourable&topic=sovereignty&from=2026-10-01&to=2026-11-21",
                "/binh-dinh/search?page=2",
                "/binh-dinh/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22'",
                article(0),
                article(1),
                article(6),
                article(12),
                "/binh-dinh/alerts",
                "/phu-yen/alerts",
                "/login",
                "/login?wrong",
                "/nowhere");
    }

    @Test
    void showsEveryPageInBothLanguages() {
        PageCheck.inBothLanguages(console, pages());
        assertEquals(17, pages().size());
    }

    @Test
    void sendsWhoIsNotSignedInToTheSignInPageAndBack() {
        var visitor = console.stranger();
        assertEquals("/login", location(visitor.get("/binh-dinh/search?q=b%C3%A3o")));
        assertEquals("/login?wrong", location(visitor.signIn("lan", "không phải câu ấy")));
        assertTrue(visitor.page("/login?wrong").text().contains("không đúng"));
        String before = visitor.cookie("haidang");
        assertEquals("/binh-dinh/search?q=b%C3%A3o", location(visitor.signIn("lan", PASSWORD)));
        assertNotEquals(before, visitor.cookie("haidang"), "the session id must change at sign-in");
        assertEquals(200, visitor.get("/binh-dinh").statusCode());

        String token = Objects.requireNonNull(visitor.page("/binh-dinh").selectFirst("input[name=_csrf]"))
                .val();
        assertEquals("/login?out", location(visitor.post("/logout", Map.of("_csrf", token))));
        assertEquals("/login", location(visitor.get("/binh-dinh")));
    }

    @Test
    void refusesFormsWithoutTheirToken() {
        var visitor = console.stranger();
        visitor.get("/login");
        assertEquals(
                403,
                visitor.post("/login", Map.of("username", "lan", "password", PASSWORD))
                        .statusCode());
        assertEquals(403, lan.post("/logout", Map.of()).statusCode());
        assertEquals(200, lan.get("/binh-dinh").statusCode());
    }

    @Test
    void stopsGuessingEvenWithTheRightPassword() {
        console.accounts().put("target", PASSWORD, ProvinceAccess.ALL, "vi");
        var visitor = console.stranger();
        for (int i = 0; i < 10; i++) {
            assertEquals("/login?wrong", location(visitor.signIn("target", "guess " + i)));
        }
        assertEquals("/login?wait", location(visitor.signIn("target", PASSWORD)));
        assertEquals("/login?wrong", location(visitor.signIn("x".repeat(5_000), PASSWORD)));
    }

    @Test
    void anotherProvinceIsNotFoundOnAnyPage() {
        String id = ARTICLES.getFirst().analyzed().article().id().value();
        var paths = List.of(
                "/hung-yen",
                "/hung-yen/search",
                "/hung-yen/alerts",
                "/hung-yen/articles/" + id,
                "/phu-yen/articles/" + id,
                "/no-such",
                "/no-such/search",
                "/binh-dinh/articles/xyz",
                "/binh-dinh/articles/" + "0".repeat(32));
        paths.forEach(path -> assertEquals(404, lan.get(path).statusCode(), path));
        assertEquals(9, paths.size());
        assertFalse(lan.page("/binh-dinh").text().contains("Hưng Yên"));
        assertFalse(lan.page(article(0)).text().contains("bí mật của tỉnh khác"), "another province's proof");
        assertEquals("/binh-dinh", location(lan.get("/")));
    }

    @Test
    void aChangedAccountEndsItsSessions() {
        console.accounts().put("temp", PASSWORD, ProvinceAccess.ALL, "vi");
        var visitor = console.signedIn("temp");
        assertEquals(200, visitor.get("/hung-yen").statusCode());
        console.accounts().put("temp", PASSWORD, new ProvinceAccess(Set.of("phu-yen")), "vi");
        assertEquals("/login?ended", location(visitor.get("/hung-yen")));
        assertEquals("/login", location(visitor.get("/hung-yen")));
    }

    @Test
    void tellsBrowsersToTrustNothingElse() {
        for (var path : List.of("/binh-dinh", "/login", "/nowhere", article(0))) {
            var headers = lan.get(path).headers();
            assertEquals(
                    "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
                    headers.firstValue("Content-Security-Policy").orElse(""),
                    path);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
            assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""), path);
            assertTrue(headers.firstValue("Cache-Control").orElse("").contains("no-store"), path);
        }
        String cookie = console.stranger()
                .get("/login")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void showsHostileTextAsText() {
        Document page = lan.page(article(0));
        assertEquals(
                Samples.HOSTILE_TITLE,
                Objects.requireNonNull(page.selectFirst("h1")).wholeText());
        var body = Objects.requireNonNull(page.selectFirst(".body")).wholeText();
        Samples.HOSTILE_BODY
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> assertTrue(body.contains(line.strip()), line));
        assertEquals(
                Samples.HOSTILE_QUOTE,
                Objects.requireNonNull(page.selectFirst(".body mark")).wholeText());
        assertEquals(0, page.select("a[href^=javascript]").size());
        assertFalse(page.text().contains("49 "), "an expression was evaluated");
        assertFalse(page.text().contains("Nguyễn Văn An"), "people behind social accounts are not shown");
    }

    @Test
    void everyQuoteInTheListIsFoundInTheText() {
        Document page = lan.page(article(8));
        var links = page.select(".proof a[href^=#q]");
        assertTrue(links.size() >= 4, "quotes: " + links.size());
        links.forEach(
                link -> assertNotNull(page.getElementById(link.attr("href").substring(1)), link::toString));
    }

    @Test
    void foreignTextKeepsItsLanguage() {
        Document page = lan.page(article(6));
        assertEquals("lo", page.select(".body").attr("lang"));
        assertEquals("lo", page.select("h1").attr("lang"));
        assertEquals("vi", page.select("html").attr("lang"));
    }

    @Test
    void speaksTheLanguageOfTheAccountUntilAnotherIsPicked() {
        var visitor = console.signedIn("john");
        assertEquals("en", visitor.page("/binh-dinh").select("html").attr("lang"));
        assertEquals("?days=7", location(visitor.get("/binh-dinh?days=7&lang=vi")));
        assertEquals("vi", visitor.page("/binh-dinh").select("html").attr("lang"));
        assertEquals(200, visitor.get("/binh-dinh?lang=xx").statusCode());
    }

    @Test
    void noAddressLeadsToAnotherHost() {
        var stranger = console.stranger();
        for (var path : List.of(
                "//evil.test/?lang=en", "//evil.test/%2e%2e?lang=vi", "/%5Cevil.test", "/login?continue=//evil.test")) {
            List.of(lan, stranger).forEach(visitor -> assertFalse(leaves(visitor.get(path)), path));
            assertFalse(leaves(stranger.signIn("lan", "wrong")), path);
        }
        stranger.get("//evil.test/search");
        assertFalse(leaves(stranger.signIn("lan", PASSWORD)));
    }

    private static boolean leaves(HttpResponse<?> answer) {
        String target = answer.headers().firstValue("Location").orElse("/");
        return target.startsWith("//") || target.startsWith("/\\") || target.contains(":");
    }

    @Test
    void pagesThroughResultsAndNarrowsThem() {
        Document first = lan.page("/binh-dinh/search");
        assertEquals(20, first.select(".row").size());
        Document second = lan.page(first.select("a[rel=next]").attr("href"));
        assertEquals(20, second.select(".row").size());
        assertNotEquals(first.select(".row h3").text(), second.select(".row h3").text());

        Document narrowed = lan.page("/binh-dinh/search?tone=unfavourable&topic=policy&topic=society");
        assertEquals(3, narrowed.select(".chips li:not(.clear)").size());
        assertEquals(3, narrowed.select(".facets a[aria-current]").size());
        Document empty = lan.page("/binh-dinh/search?q=kh%C3%B4ngc%C3%B3g%C3%AC");
        assertEquals(0, empty.select(".row").size());
        assertEquals(1, empty.select(".nothing").size());
    }

    @Test
    void marksTheMistakeInAQueryAndListsNothing() {
        Document page = lan.page("/binh-dinh/search?q=%3Cb%3E+NEAR%2Fx+%3Ci%3E&tone=neutral");
        assertEquals("NEAR/x", page.select(".mistake mark").text());
        assertEquals("<b> NEAR/x <i>", page.select(".mistake .query").text());
        assertTrue(page.select(".mistake").text().contains("từ ký tự thứ 5"), page.text());
        assertEquals("<b> NEAR/x <i>", page.select("#q").val());
        assertEquals(0, page.select(".results, .found, .row").size());
    }

    @Test
    void saysThatAQueryIsTooLarge() {
        Document page = lan.page("/binh-dinh/search?q=" + "NOT+".repeat(50) + "quy");
        assertEquals("Câu tìm quá lớn", page.select(".mistake h2").text());
        assertTrue(page.select(".mistake").text().contains("bớt các lớp ngoặc"), page.text());
        assertEquals(0, page.select(".results, .found, .row").size());
    }

    @Test
    void answersTheWholeLanguage() {
        assertTrue(lan.page("/binh-dinh/search?q=quy+nhon").select(".row").size() > 1);
        int all = lan.page("/binh-dinh/search?q=%22quy+nhon%22+lang%3Avi")
                .select(".row")
                .size();
        assertTrue(all > 1, "rows: " + all);
        assertEquals(
                0,
                lan.page("/binh-dinh/search?q=%22quy+nhon%22+NOT+quy")
                        .select(".row")
                        .size());
    }

    @Test
    void servesItsFilesFromThisSiteAndItsSignOfLifeToAnybody() {
        var visitor = console.stranger();
        assertEquals("ok", visitor.get("/healthz").body());
        var files = lan.page("/binh-dinh").select("script[src], link[href]");
        files.forEach(file -> {
            var answer = visitor.get(file.attr("src") + file.attr("href"));
            assertEquals(200, answer.statusCode(), file::toString);
            assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("max-age"), file::toString);
        });
        assertEquals(4, files.size());
        assertTrue(files.toString().contains("chart.umd.min"), "the version of the chart.js jar moved on");
    }

    @Test
    void saysSoWhenTheArchiveIsAway() {
        var away = new DashboardsSettings.Elasticsearch("http://127.0.0.1:1", null, null, 0);
        try (var archive = Archive.connect(away);
                var waiting = new Console(
                        console.settings(),
                        archive.reader(),
                        new Desks(
                                new FakeStoryEdits(),
                                RunningConsole.ruleDesk(),
                                new FakeAlertDesk(console.archive()),
                                new FakeShiftLog(),
                                new FakeBriefingLog(),
                                new FakeCorrectionLog(),
                                new HealthSamples()),
                        RunningConsole.letters(),
                        new EvidenceSamples(),
                        Clock.fixed(Samples.NOW, Period.ZONE))) {
            waiting.start();
            var answer = Visitor.signedIn(waiting.port(), "lan", PASSWORD).get("/binh-dinh");
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("Kho lưu trữ chưa trả lời"), answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
    }

    @Test
    void marksMadeUpArticlesAndOverdueAlerts() {
        assertTrue(lan.page("/binh-dinh/search").select(".sample").size() > 1);
        Document alerts = lan.page("/binh-dinh/alerts");
        assertEquals(9, alerts.select(".alert").size());
        assertTrue(alerts.select(".overdue").text().contains("quá hạn"));
        assertEquals(1, alerts.select(".bundle").size());
        assertTrue(alerts.select(".bundle .note").text().contains("Phản ánh"));
        assertEquals(9, alerts.select(".alert h2 a[href^=/binh-dinh/alerts/]").size());
        assertEquals(9, alerts.select(".alert .by a[href^=/binh-dinh/stories/]").size());
        assertEquals(
                9, alerts.select(".alert .by a[href^=/binh-dinh/articles/]").size());
        assertTrue(alerts.text().contains("Bài đã sửa và không còn nội dung này"));
    }
}
