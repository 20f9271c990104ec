package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.ProvinceAccess;

@SuppressWarnings("NullAway.Init")
class ConsoleTest {

    private static final String PASSWORD = "một câu dài dễ nhớ";
    private static final List<ArchivedArticle> ARTICLES = Samples.articles();

    private static final FakeStoryEdits EDITS = new FakeStoryEdits();

    @TempDir
    private static Path folder;

    private static AccountFile accounts;
    private static Console console;
    private static Visitor lan;

    @BeforeAll
    static void start() {
        Path users = folder.resolve("users.yaml");
        accounts = new AccountFile(users);
        accounts.put("lan", PASSWORD, new ProvinceAccess(Set.of("binh-dinh", "phu-yen")), "vi");
        accounts.put("john", PASSWORD, new ProvinceAccess(Set.of("binh-dinh")), "en");
        console = new Console(
                new DashboardsSettings.Console("127.0.0.1", 0, users, Preview.provinces()),
                new FakeArchive(ARTICLES),
                EDITS,
                Clock.fixed(Samples.NOW, Period.ZONE));
        console.start();
        lan = Visitor.signedIn(console.port(), "lan", PASSWORD);
    }

    @AfterAll
    static void stop() {
        console.close();
        console.close();
    }

    private static String article(int index) {
        return "/binh-dinh/articles/" + ARTICLES.get(index).analyzed().article().id();
    }

    private static String story(String id) {
        return "/binh-dinh/stories/" + id;
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
                "/binh-dinh/stories",
                "/binh-dinh/stories?days=90&order=spread&page=2",
                "/phu-yen/stories?days=x&page=999",
                story(StorySamples.RICH),
                story(StorySamples.RICH) + "?notice=merged",
                story(StorySamples.RICH) + "?notice=%3Cscript%3E",
                story(StorySamples.HOSTILE),
                story(StorySamples.SINGLE),
                story(StorySamples.WIDE),
                "/phu-yen/stories/" + StorySamples.RICH,
                "/login",
                "/login?wrong",
                "/nowhere");
    }

    @Test
    void showsEveryPageInBothLanguages() {
        for (var language : List.of("vi", "en")) {
            var visitor = Visitor.signedIn(console.port(), "lan", PASSWORD);
            assertEquals(303, visitor.get("/binh-dinh?lang=" + language).statusCode());
            for (var path : pages()) {
                var answer = visitor.get(path);
                assertEquals(path.equals("/nowhere") ? 404 : 200, answer.statusCode(), path);
                checkPage(path, language, answer.body());
            }
        }
        assertEquals(27, pages().size());
    }

    private static void checkPage(String path, String language, String html) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html, "http://127.0.0.1/");
        assertEquals(List.of(), parser.getErrors(), path);
        assertEquals(language, page.select("html").attr("lang"), path);
        assertFalse(page.text().contains("??"), () -> path + " lacks a message: " + page.text());
        assertEquals(
                0,
                page.select("style, [style], script:not([src]), iframe, object, embed, base")
                        .size(),
                path);
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute ->
                                assertFalse(attribute.getKey().startsWith("on"), () -> path + ": " + element)));
        page.select("a[href], img[src], script[src], link[href], form[action]").forEach(element -> {
            String address = element.attr("href") + element.attr("src") + element.attr("action");
            assertTrue(address.matches("[/?#](?!/).*") || leavesSafely(element), element::toString);
        });
        assertEquals(1, page.select("h1").size(), path);
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(Set.copyOf(ids).size(), ids.size(), () -> path + " repeats an id: " + ids);
    }

    private static boolean leavesSafely(org.jsoup.nodes.Element link) {
        return link.attr("href").startsWith("https://")
                && link.attr("rel").equals("noopener noreferrer nofollow")
                && link.attr("target").equals("_blank");
    }

    @Test
    void sendsWhoIsNotSignedInToTheSignInPageAndBack() {
        var visitor = new Visitor(console.port());
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
        var visitor = new Visitor(console.port());
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
        accounts.put("target", PASSWORD, ProvinceAccess.ALL, "vi");
        var visitor = new Visitor(console.port());
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
                "/hung-yen/stories",
                "/hung-yen/stories/" + StorySamples.ELSEWHERE,
                story(StorySamples.ELSEWHERE),
                story("0".repeat(32)),
                story("%22%3E%3Cscript%3E"),
                "/no-such",
                "/no-such/search",
                "/binh-dinh/articles/xyz",
                "/binh-dinh/articles/" + "0".repeat(32));
        paths.forEach(path -> assertEquals(404, lan.get(path).statusCode(), path));
        assertEquals(14, paths.size());
        assertFalse(lan.page("/binh-dinh").text().contains("Hưng Yên"));
        assertFalse(lan.page(article(0)).text().contains("bí mật của tỉnh khác"), "another province's proof");
        assertEquals("/binh-dinh", location(lan.get("/")));
    }

    @Test
    void aChangedAccountEndsItsSessions() {
        accounts.put("temp", PASSWORD, ProvinceAccess.ALL, "vi");
        var visitor = Visitor.signedIn(console.port(), "temp", PASSWORD);
        assertEquals(200, visitor.get("/hung-yen").statusCode());
        accounts.put("temp", PASSWORD, new ProvinceAccess(Set.of("phu-yen")), "vi");
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
        String cookie = new Visitor(console.port())
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
        var visitor = Visitor.signedIn(console.port(), "john", PASSWORD);
        assertEquals("en", visitor.page("/binh-dinh").select("html").attr("lang"));
        assertEquals("?days=7", location(visitor.get("/binh-dinh?days=7&lang=vi")));
        assertEquals("vi", visitor.page("/binh-dinh").select("html").attr("lang"));
        assertEquals(200, visitor.get("/binh-dinh?lang=xx").statusCode());
    }

    @Test
    void noAddressLeadsToAnotherHost() {
        var stranger = new Visitor(console.port());
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
        var visitor = new Visitor(console.port());
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
    void storyLinksToItsArticlesAndTheyLinkBack() {
        Document page = lan.page(story(StorySamples.RICH));
        var inside = page.select(".members .title a[href^=/binh-dinh/articles/]");
        assertEquals(4, inside.size());
        assertEquals(10, page.select(".members .title a[target=_blank]").size());
        Document article = lan.page(inside.getFirst().attr("href"));
        assertEquals(story(StorySamples.RICH), article.select(".in-story a").attr("href"));
        assertEquals(3, page.select(".summary .cite").size());
        assertEquals(5, lan.page("/binh-dinh").select(".stories-box li").size());
    }

    @Test
    void pictureOfCopiesSaysWhatTheTableSays() {
        Document page = lan.page(story(StorySamples.RICH));
        assertEquals(14, page.select(".members tbody tr").size());
        assertEquals(14, page.select(".graph a").size());
        assertEquals(8, page.select(".graph .copy-arrow").size());
        assertEquals(
                page.select(".graph .share").eachText(),
                page.select(".members tbody strong").eachText());
        page.select(".graph a, .members a[href^=#]")
                .forEach(link ->
                        assertNotNull(page.getElementById(link.attr("href").substring(1)), link::toString));

        Document wide = lan.page(story(StorySamples.WIDE));
        assertEquals(18, wide.select(".graph .lane").size());
        assertTrue(wide.select(".graph-box").text().contains("Còn 22 nơi đăng"), wide.text());
        assertEquals(0, lan.page(story(StorySamples.SINGLE)).select(".graph").size());
    }

    @Test
    void hostileStoryIsShownAsText() {
        Document page = lan.page(story(StorySamples.HOSTILE));
        assertEquals(
                StorySamples.HOSTILE_TEXT,
                Objects.requireNonNull(page.selectFirst("h1")).wholeText());
        assertEquals(
                0,
                page.select("[href^=javascript], [href*=evil], script:not([src])")
                        .size());
        assertFalse(page.text().contains("49"), "an expression was evaluated");
        assertFalse(page.html().contains("NaN"), "a share that is no number");
    }

    @Test
    void storiesAreListedPageByPageInEitherOrder() {
        Document latest = lan.page("/binh-dinh/stories?days=90");
        assertEquals(20, latest.select(".story-row").size());
        assertEquals(
                8,
                lan.page(latest.select("a[rel=next]").attr("href"))
                        .select(".story-row")
                        .size());
        Document widest = lan.page("/binh-dinh/stories?days=90&order=spread");
        assertTrue(widest.select(".story-row").getFirst().text().contains("40 cơ quan"), widest.text());
        assertEquals(1, lan.page("/phu-yen/stories").select(".story-row").size());
        assertEquals(1, lan.page("/phu-yen/stories?days=7").select(".row h3").size());
    }

    @Test
    void officersMergeAndSplitStories() {
        EDITS.kept.clear();
        String rich = story(StorySamples.RICH);
        var chosen = lan.page(rich)
                .select(".members input[name=article]")
                .eachAttr("value")
                .subList(12, 13);

        assertEquals(rich + "?notice=merged", decide(rich, "merge", Map.of("other", StorySamples.WIDE)));
        String pasted = "http://127.0.0.1:8080" + story(StorySamples.SINGLE) + "?lang=vi";
        assertEquals(rich + "?notice=merged", decide(rich, "merge", Map.of("other", "", "address", pasted)));
        assertEquals(rich + "?notice=split", decide(rich, "split", Map.of("article", chosen.getFirst())));

        assertEquals(
                List.of(
                        new StoryEdit.Merge(StorySamples.RICH, StorySamples.WIDE, "lan", Samples.NOW),
                        new StoryEdit.Merge(StorySamples.RICH, StorySamples.SINGLE, "lan", Samples.NOW),
                        new StoryEdit.Split(StorySamples.RICH, chosen, "lan", Samples.NOW)),
                EDITS.kept);
        assertTrue(lan.page(rich + "?notice=split").select(".notice").text().contains("sau ít phút"));
    }

    @Test
    void decisionsThatMakeNoSenseAreNotTaken() {
        EDITS.kept.clear();
        String rich = story(StorySamples.RICH);
        for (var other :
                List.of("", StorySamples.RICH, StorySamples.ELSEWHERE, "0".repeat(32), "<script>", "//evil.test/")) {
            assertEquals(rich + "?notice=other", decide(rich, "merge", Map.of("other", other)), other);
        }
        assertEquals(rich + "?notice=nothing", decide(rich, "split", Map.of()));
        assertEquals(rich + "?notice=nothing", decide(rich, "split", Map.of("article", "x")));
        String single = story(StorySamples.SINGLE);
        assertEquals(single + "?notice=everything", decide(single, "split", Map.of("article", StorySamples.id("s1"))));
        EDITS.away = true;
        assertEquals(rich + "?notice=unkept", decide(rich, "merge", Map.of("other", StorySamples.WIDE)));
        EDITS.away = false;
        assertEquals(List.of(), EDITS.kept);
    }

    @Test
    void decisionsNeedTheFormsTokenAndTheProvince() {
        EDITS.kept.clear();
        var merge = Map.of("other", StorySamples.WIDE);
        assertEquals(403, lan.post(story(StorySamples.RICH) + "/merge", merge).statusCode());
        assertEquals("/login", location(new Visitor(console.port()).get(story(StorySamples.RICH))));
        String elsewhere = "/hung-yen/stories/" + StorySamples.ELSEWHERE;
        assertTrue(decide(elsewhere, "merge", merge).contains("status 404"));
        assertTrue(decide(story(StorySamples.ELSEWHERE), "split", Map.of()).contains("status 404"));
        assertEquals(List.of(), EDITS.kept);
    }

    private static String decide(String story, String what, Map<String, String> form) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put(
                "_csrf",
                Objects.requireNonNull(lan.page("/binh-dinh").selectFirst("input[name=_csrf]"))
                        .val());
        return location(lan.post(story + "/" + what, fields));
    }

    @Test
    void saysSoWhenTheArchiveIsAway() {
        var away = new DashboardsSettings.Elasticsearch("http://127.0.0.1:1", null, null, 0);
        var settings =
                new DashboardsSettings.Console("127.0.0.1", 0, folder.resolve("users.yaml"), Preview.provinces());
        try (var archive = Archive.connect(away);
                var waiting = new Console(settings, archive.reader(), EDITS, Clock.fixed(Samples.NOW, Period.ZONE))) {
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
    }
}
