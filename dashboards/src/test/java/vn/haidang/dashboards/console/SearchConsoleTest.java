package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.ingest.stream.Json;

@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class SearchConsoleTest {

    private static RunningConsole console;
    private static Visitor lan;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
    }

    private static String search(String query) {
        return "/binh-dinh/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Test
    void showsEverySearchInBothLanguages() {
        var paths = List.of(
                search("cảng OR \"quy nhon\"") + "&order=oldest",
                search("") + "&order=spread&copies=listed",
                search("") + "&from=2026-11-15&to=2026-11-21&tone=unfavourable",
                search("") + "&from=2020-01-01",
                search("title:(a NEAR"),
                "/binh-dinh/search?page=9");
        PageCheck.inBothLanguages(console, paths);
        assertEquals(6, paths.size());
    }

    @Test
    void marksWhatWasFoundAndNothingElse() {
        Document page = lan.page(search("\"quy nhon\" NOT xyz"));
        var marks = page.select(".row mark");
        assertTrue(marks.size() > 5, "marks: " + marks.size());
        marks.forEach(mark -> assertTrue(mark.text().toLowerCase(Locale.ROOT).matches("quy nh[oơ]n"), mark::toString));
        assertEquals(0, lan.page(search("")).select(".row mark").size());
    }

    @Test
    void hostileTextStaysTextAlsoWhereItIsMarked() {
        Document page = lan.page(search("script alert"));
        var title = page.select(".row h3 a").stream()
                .filter(link -> link.wholeText().equals(Samples.HOSTILE_TITLE))
                .findFirst();
        assertTrue(title.isPresent(), page.select(".row h3").text());
        assertTrue(title.get().select("mark").size() > 1);
        assertEquals(0, page.select(".row script, .row img").size());
    }

    @Test
    void theTimelineCountsEveryArticleOnceAndLeadsToThem() {
        Document page = lan.page(search("quy") + "&from=2026-11-01&to=2026-11-21");
        var rows = page.select(".timeline-card tbody tr");
        assertEquals(21, rows.size());
        int total = rows.stream()
                .mapToInt(row -> number(row.select("td:last-child")))
                .sum();
        assertEquals(number(page.select(".found h2")), total);
        var busiest = rows.stream()
                .max(Comparator.comparingInt(row -> number(row.select("td:last-child"))))
                .orElseThrow();
        Document narrowed = lan.page(busiest.select("[data-link]").attr("data-link"));
        assertEquals(number(busiest.select("td:last-child")), number(narrowed.select(".found h2")));
    }

    @Test
    void facetsAddAndRemoveWhatTheyCount() {
        Document all = lan.page(search("quy"));
        assertEquals(8, all.select(".facets section").size());
        int followed = 0;
        for (var choice : all.select(".facets li a")) {
            Document narrowed = lan.page(choice.attr("href"));
            assertEquals(number(choice.select(".count")), number(narrowed.select(".found h2")), choice::text);
            assertEquals(1, narrowed.select(".facets a[aria-current]").size());
            followed++;
        }
        assertTrue(followed > 20, "facets followed: " + followed);
    }

    @Test
    void copiesAreFoldedUntilOneAsksForThem() {
        Document folded = lan.page(search("") + "&order=spread");
        var copies = folded.select(".copies");
        assertFalse(copies.isEmpty());
        copies.forEach(list -> assertEquals(
                number(list.select("summary")),
                list.select("li a[href^=/binh-dinh/articles/]").size()));
        Document listed = lan.page(folded.select(".toggle").attr("href"));
        assertEquals(0, listed.select(".copies").size());
        assertEquals(20, listed.select(".row").size());
        assertEquals(number(folded.select(".found h2")), number(listed.select(".found h2")));
    }

    @Test
    void theFormWritesTheQueryAndIsFilledInByIt() {
        Element form = lan.page(search("") + "&tone=neutral&order=oldest").selectFirst(".plain-form form");
        var target = location(lan.get(action(
                Objects.requireNonNull(form), Map.of("in-all", "bão", "in-none", "diễn tập,", "in-topic", "safety"))));
        assertEquals(
                "/binh-dinh/search?q=bão topic:safety NOT \"diễn tập\"&tone=neutral&order=oldest",
                URLDecoder.decode(target, StandardCharsets.UTF_8));
        Document page = lan.page(target);
        assertEquals("bão topic:safety NOT \"diễn tập\"", page.select("#q").val());
        assertEquals("bão", page.select("#in-all").val());
        assertEquals("diễn tập,", page.select("#in-none").val());
        assertEquals("safety", page.select("#in-topic option[selected]").val());
        assertEquals("", lan.page(search("a NEAR b")).select("#in-all").val());
    }

    @Test
    void offersWhatCanBeCompleted() {
        Document page = lan.page(search(""));
        assertEquals(10, page.select("#values-topic option").size());
        assertEquals(7, page.select("#fields option").size());
        assertEquals(
                "Du lịch, văn hoá",
                page.select("#values-topic option[value=tourism]").attr("label"));
        assertTrue(page.select("#values-source option").size() > 3);
        assertEquals(200, lan.get("/static/complete.js").statusCode());
        assertEquals("", page.select("#q").attr("role"), "a plain field until the script makes it more");
    }

    @Test
    void csvIsForSpreadsheetsAndHasEverything() {
        var answer = lan.get("/binh-dinh/search/export.csv?q=quy");
        assertEquals(
                "text/csv;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertEquals(
                "attachment; filename=\"haidang-binh-dinh-2026-11-21.csv\"",
                answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("10000", answer.headers().firstValue("Haidang-Limit").orElse(""));
        assertTrue(answer.body().startsWith("\uFEFF\"Đầu đề\",\"Địa chỉ\""), answer.body());
        long records = answer.body().split("\r\n").length - 1L;
        assertEquals(number(lan.page(search("quy")).select(".found h2")), records);
        assertFalse(answer.body().contains("Nguyễn Văn An"), "people behind social accounts are not handed out");
    }

    @Test
    void jsonIsForProgramsAndSaysWhatItLeavesOut() {
        var json = Json.mapper()
                .readTree(lan.get("/binh-dinh/search/export.json?q=quy&tone=neutral")
                        .body());
        assertEquals("q=quy&tone=neutral", json.get("search").asString());
        assertEquals(10_000, json.get("limit").asInt());
        assertEquals(json.get("total").asInt(), json.get("articles").size());
        json.get("articles")
                .forEach(article -> assertEquals("neutral", article.get("tone").asString()));
        assertNotNull(json.at("/articles/0/url").asString());
    }

    @Test
    void aMistakenQueryIsExplainedAndNotExported() {
        assertEquals(search("a NEAR"), location(lan.get("/binh-dinh/search/export.csv?q=a+NEAR")));
        assertEquals(404, lan.get("/hung-yen/search/export.json").statusCode());
        assertEquals(404, lan.get("/hung-yen/search/form?in-all=x").statusCode());
        assertEquals("/login", location(console.stranger().get("/binh-dinh/search/export.csv")));
    }

    @Test
    void savedSearchesAreOnesOwnUntilShared() {
        var binh = console.signedIn("binh");
        save(binh, search("\"an toàn\"") + "&tone=neutral", Map.of("name", "Việc của Bình", "shared", ""));
        assertTrue(names(binh).contains("Việc của Bình"));
        assertFalse(names(lan).contains("Việc của Bình"));
        assertEquals(
                search("\"an toàn\"") + "&tone=neutral",
                binh.page(search("")).select(".saved li a").attr("href"));

        save(binh, search("\"an toàn\""), Map.of("name", "Việc của Bình", "shared", "yes"));
        assertTrue(lan.page(search("")).select(".saved").text().contains("binh chia sẻ"));
        assertFalse(
                console.signedIn("chi").page(search("")).select(".saved form").hasText(), "not hers to delete");
        assertEquals(0, lan.page("/phu-yen/search").select(".saved").size());

        lan.submit(Objects.requireNonNull(lan.page(search("")).selectFirst(".saved form")), Map.of());
        assertFalse(names(binh).contains("Việc của Bình"));
    }

    @Test
    void anAddressOfNobodysFormSavesNothing() {
        assertEquals(
                403,
                lan.post("/binh-dinh/searches", Map.of("name", "x", "q", "y")).statusCode());
        Element form = lan.page(search("x")).selectFirst(".keep form");
        assertEquals(
                400,
                lan.submit(Objects.requireNonNull(form), Map.of("name", " ")).statusCode());
        assertEquals(400, lan.submit(form, Map.of("name", "x".repeat(100))).statusCode());
    }

    @Test
    void aSearchBecomesARuleForThoseWhoMayArmThem() {
        assertEquals(0, lan.page(search("bão")).select("a[href*=/rules]").size(), "sees two of three provinces");
        console.accounts()
                .put(
                        "dieuphoi",
                        RunningConsole.PASSWORD,
                        ProvinceAccess.ALL,
                        "vi",
                        new Duties(Set.of(Role.COORDINATOR), null));
        var coordinator = console.signedIn("dieuphoi");
        Document page = coordinator.page(search("\"sạt lở\" NOT 'diễn tập'") + "&tone=unfavourable");
        Document rules = coordinator.page(page.select("a[href*=/rules]").attr("href"));
        String text = rules.select("#text").val();
        assertTrue(text.contains("query: '\"sạt lở\" NOT ''diễn tập'''"), text);
        assertTrue(rules.select(".notice").text().contains("Chưa có gì thay đổi"));
        var tried = Jsoup.parse(coordinator
                .submit(Objects.requireNonNull(rules.selectFirst(".editor form")), Map.of("text", text))
                .body());
        assertEquals(
                0,
                tried.select(".mistake-text").size(),
                tried.select(".mistake-text").text());
        assertTrue(tried.select("#trial h2").text().contains("30 ngày qua"));
        assertFalse(
                lan.page("/binh-dinh/rules?q=b%C3%A3o").select("#text").val().contains("from-search"));
    }

    private static void save(Visitor visitor, String page, Map<String, String> filled) {
        Element form = Objects.requireNonNull(visitor.page(page).selectFirst(".keep form"));
        assertEquals(303, visitor.submit(form, filled).statusCode());
    }

    private static List<String> names(Visitor visitor) {
        return visitor.page(search("")).select(".saved li a").eachText();
    }

    private static String action(Element form, Map<String, String> filled) {
        var parameters = new StringBuilder(form.attr("action")).append('?');
        form.select("[name]")
                .forEach(field -> parameters
                        .append(field.attr("name"))
                        .append('=')
                        .append(URLEncoder.encode(
                                filled.getOrDefault(field.attr("name"), field.val()), StandardCharsets.UTF_8))
                        .append('&'));
        return parameters.toString();
    }

    private static int number(Elements elements) {
        return Integer.parseInt(elements.text().replaceAll("\\D", ""));
    }
}
