package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.briefing.BriefingDraft;
import vn.haidang.dashboards.briefing.Finding;
import vn.haidang.dashboards.briefing.Material;
import vn.haidang.dashboards.briefing.Part;
import vn.haidang.dashboards.console.account.Access;
import vn.haidang.dashboards.console.account.Standing;

/** Press-conference dossiers: drafted, edited by two, laid down. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class BriefingConsoleTest {

    private static RunningConsole console;
    private static Visitor lan;
    private static Visitor chi;
    private static String token;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
        chi = running.signedIn("chi");
        token = lan.formToken();
    }

    @AfterEach
    void comeBack() {
        console.briefings().comeBack();
    }

    /** A new dossier of two weeks; its address. */
    private static String drafted() {
        var answer = lan.post(
                "/binh-dinh/briefings", Map.of("title", "Họp báo thử", "day", "2026-11-23", "q", "", "_csrf", token));
        assertEquals(303, answer.statusCode(), answer::body);
        return location(answer);
    }

    /** What a browser would send of the page's form. */
    private static Map<String, String> form(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (var field :
                Objects.requireNonNull(page.selectFirst("form.briefing")).select("[name]")) {
            switch (field.tagName()) {
                case "textarea" -> fields.put(field.attr("name"), field.wholeText());
                case "select" ->
                    fields.put(
                            field.attr("name"), field.select("option[selected]").val());
                case "button" -> {}
                default -> {
                    if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                        fields.put(field.attr("name"), field.val());
                    }
                }
            }
        }
        return fields;
    }

    private static HttpResponse<String> save(Visitor who, String page, Map<String, String> form) {
        return who.post(page, form);
    }

    /** Name of the first field of a part. */
    private static String first(Document page, Part part) {
        return Objects.requireNonNull(page.selectFirst("#" + part.code() + " .entry textarea"))
                .attr("name");
    }

    private static String value(Document page, String field) {
        return Objects.requireNonNull(page.selectFirst("[name=" + field + "]")).wholeText();
    }

    @Test
    void showsEveryPageInBothLanguages() {
        var pages = List.of(
                "/binh-dinh/briefings",
                "/binh-dinh/briefings/new",
                "/binh-dinh/briefings/new?story=" + StorySamples.RICH,
                "/binh-dinh/briefings/new?story=nowhere&q=NEAR/5(&day=x",
                "/binh-dinh/briefings/" + BriefingSamples.WEEKS,
                "/binh-dinh/briefings/" + BriefingSamples.WEEKS + "?notice=%3Cscript%3E",
                "/binh-dinh/briefings/" + BriefingSamples.HOSTILE,
                "/binh-dinh/briefings/" + BriefingSamples.FROZEN,
                "/binh-dinh/briefings/" + BriefingSamples.WEEKS + "/freeze",
                "/phu-yen/briefings");
        PageCheck.inBothLanguages(console, pages);
        assertEquals(10, pages.size());
    }

    @Test
    void aSearchAndAStoryLeadToADossier() {
        var search = lan.page("/binh-dinh/search?q=%22quy+nhon%22");
        String link = search.select("a[href*=/briefings/new]").attr("href");
        assertEquals("\"quy nhon\"", lan.page(link).select("#query").val());
        var story = lan.page("/binh-dinh/stories/" + StorySamples.RICH);
        var asked = lan.page(story.select("a[href*=/briefings/new]").attr("href"));
        assertTrue(asked.select("form[action$=/stories]").size() > 0, asked::text);
        assertEquals(
                0,
                console.signedIn("john")
                        .page("/binh-dinh/search")
                        .select("a[href*=/briefings/new]")
                        .size());
    }

    @Test
    void aStoryIsAddedOnceAndWhatWasEditedStays() {
        var answer = lan.post(
                "/binh-dinh/briefings",
                Map.of("title", "Một chùm", "day", "2026-11-23", "story", StorySamples.SINGLE, "_csrf", token));
        String page = location(answer);
        var before = form(lan.page(page));
        var story = Map.of("story", StorySamples.RICH, "_csrf", token);
        assertEquals(page + "?notice=added", location(lan.post(page + "/stories", story)));
        var after = form(lan.page(page));
        assertTrue(after.size() > before.size() + 8, () -> before.size() + " then " + after.size());
        before.forEach((name, value) -> {
            if (!name.equals("base") && !name.equals("_csrf")) {
                assertEquals(value, after.get(name), name);
            }
        });
        assertEquals(page + "?notice=nothing-added", location(lan.post(page + "/stories", story)));
        var elsewhere = Map.of("story", StorySamples.ELSEWHERE, "_csrf", token);
        assertEquals(page + "?notice=nothing-added", location(lan.post(page + "/stories", elsewhere)));
    }

    @Test
    void whatIsTypedIsSavedAndNothingElseChanges() {
        String page = drafted();
        var form = form(lan.page(page));
        String question = first(lan.page(page), Part.LIKELY_QUESTIONS);
        form.put(question.replace("text.", "answer."), "Đã giao Sở trả lời.\r\nXong trước 30/11.");
        form.put("new.claims", "Một thông tin của mình");
        form.put("title", "Họp báo đã đổi tên");
        assertEquals(page + "?notice=saved", location(save(lan, page, form)));
        var saved = lan.page(page);
        assertEquals("Đã giao Sở trả lời.\nXong trước 30/11.", value(saved, question.replace("text.", "answer.")));
        assertEquals("Họp báo đã đổi tên", saved.select("h1").text());
        assertTrue(saved.select("#claims .entry").eachText().getLast().contains("Bổ sung (lan)"));
        assertEquals(page + "?notice=same", location(save(lan, page, form(saved))), "saved again without a change");
    }

    @Test
    void theLaterOfTwoIsRefusedSeesWhatTheOtherDidAndLosesNothing() {
        String page = drafted();
        String field = first(lan.page(page), Part.LIKELY_QUESTIONS);
        var mine = form(lan.page(page));
        var theirs = form(chi.page(page));
        theirs.put(field, "Câu hỏi của chi?");
        theirs.put("_csrf", chi.formToken());
        assertEquals(303, save(chi, page, theirs).statusCode());

        mine.put(field, "Câu hỏi của lan?");
        mine.put("new.figures", "Một số liệu vừa gõ");
        var refused = save(lan, page, mine);
        assertEquals(409, refused.statusCode());
        var shown = Jsoup.parse(refused.body());
        assertEquals("Câu hỏi của lan?", value(shown, field));
        assertEquals("Một số liệu vừa gõ", value(shown, "new.figures"));
        var other = shown.select("#likely-questions .other");
        assertTrue(other.text().contains("chi") && other.text().contains("Câu hỏi của chi?"), shown::text);
        assertEquals("Câu hỏi của chi?", value(lan.page(page), field), "nothing was overwritten");

        var settled = form(shown);
        assertEquals(page + "?notice=saved", location(save(lan, page, settled)), "saved in full knowledge");
        assertEquals("Câu hỏi của lan?", value(lan.page(page), field));
    }

    @Test
    void twoWhoChangeDifferentStatementsBothHaveTheirs() {
        String page = drafted();
        var seen = lan.page(page);
        var mine = form(seen);
        var theirs = form(chi.page(page));
        theirs.put(first(seen, Part.FIGURES), "Số liệu của chi");
        theirs.put("_csrf", chi.formToken());
        assertEquals(303, save(chi, page, theirs).statusCode());
        mine.put(first(seen, Part.LEADERS), "Phát biểu do lan sửa");
        assertEquals(page + "?notice=saved-meanwhile", location(save(lan, page, mine)));
        var both = lan.page(page);
        assertEquals("Số liệu của chi", value(both, first(seen, Part.FIGURES)));
        assertEquals("Phát biểu do lan sửa", value(both, first(seen, Part.LEADERS)));
    }

    @Test
    void nothingTypedIsLostWhenTheBrokerIsAwayOrATextIsTooLong() {
        String page = drafted();
        var form = form(lan.page(page));
        String field = first(lan.page(page), Part.SITUATION);
        form.put(field, "Gõ lúc hệ thống nghỉ");
        console.briefings().goAway();
        var away = save(lan, page, form);
        assertEquals(503, away.statusCode());
        assertEquals("Gõ lúc hệ thống nghỉ", value(Jsoup.parse(away.body()), field));
        var asked = lan.post("/binh-dinh/briefings", Map.of("title", "Gõ rồi", "day", "2026-11-23", "_csrf", token));
        assertEquals(503, asked.statusCode());
        assertEquals("Gõ rồi", Jsoup.parse(asked.body()).select("#title").val());
        console.briefings().comeBack();
        form.put(field, "x".repeat(4_001));
        var tooLong = save(lan, page, form);
        assertEquals(400, tooLong.statusCode());
        assertEquals(4_001, value(Jsoup.parse(tooLong.body()), field).length());
        var wrong = Map.of("title", "Sai", "day", "2026-11-23", "q", "NEAR/5(", "_csrf", token);
        var mistaken = lan.post("/binh-dinh/briefings", wrong);
        assertEquals(400, mistaken.statusCode());
        assertEquals("NEAR/5(", Jsoup.parse(mistaken.body()).select("#query").val());
    }

    @Test
    void aVersionHasItsHashAndStaysAsItWasLaidDown() throws Exception {
        String page = drafted();
        var form = form(lan.page(page));
        String field = first(lan.page(page), Part.LIKELY_QUESTIONS);
        form.put(field.replace("text.", "dropped."), "1");
        String gone = form.get(field);
        form.put("freeze", "1");
        assertEquals(page + "/freeze", location(save(lan, page, form)));
        String base = lan.page(page + "/freeze").select("[name=base]").val();
        var late = lan.post(page + "/freeze", Map.of("base", "1", "_csrf", token));
        assertEquals(page + "/freeze?notice=changed", location(late), "nobody lays down what they have not seen");
        var frozen = lan.post(page + "/freeze", Map.of("base", base, "_csrf", token));
        assertEquals(page + "?notice=frozen", location(frozen));

        var shown = lan.page(page);
        String hash = shown.select(".versions code").text();
        String json = lan.get(page + "/versions/1/briefing.json").body();
        assertEquals(hash, sha256(json));
        assertFalse(json.contains(gone), "what was dropped");
        assertTrue(lan.get(page + "/versions/1/briefing.docx").body().startsWith("PK"));
        assertTrue(lan.get(page + "/versions/1/briefing.pdf").body().startsWith("%PDF"));
        assertEquals(404, lan.get(page + "/versions/2/briefing.pdf").statusCode());

        var again = lan.post(page + "/freeze", Map.of("base", base, "_csrf", token));
        assertEquals(page + "/freeze?notice=same", location(again));
        var later = form(shown);
        later.put("title", "Đổi sau khi chốt");
        assertEquals(303, save(lan, page, later).statusCode());
        assertEquals(json, lan.get(page + "/versions/1/briefing.json").body());
        assertFalse(json.contains("Đổi sau khi chốt"));
        assertTrue(lan.page(page).text().contains("Đã có sửa đổi sau phiên bản này."));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void viewersReadAndOnlyTheCoordinatorFreezes() {
        String page = drafted();
        var john = console.signedIn("john");
        var read = john.page(page);
        assertEquals(0, read.select("main textarea, main form").size());
        assertTrue(read.select(".entry").size() > 40, read::text);
        var form = Map.of("base", "1", "title", "x", "_csrf", john.formToken());
        assertEquals(403, john.post(page, form).statusCode());
        assertEquals(200, john.get(page + "/draft.pdf").statusCode());
        assertEquals(0, chi.page(page).select("button[name=freeze]").size());
        assertEquals(403, chi.get(page + "/freeze").statusCode());
        assertEquals(1, lan.page(page).select("button[name=freeze]").size());
    }

    @Test
    void countsOfAnotherProvinceAreForThoseWhoSeeIt() {
        String page = drafted();
        assertTrue(lan.page(page).select("#comparison").text().contains("Phú Yên"));
        var john = console.signedIn("john");
        assertFalse(john.page(page).select("#comparison").text().contains("Phú Yên"));
        console.accounts()
                .put(
                        "mot-tinh",
                        RunningConsole.PASSWORD,
                        "vi",
                        new Access(Map.of("binh-dinh", Set.of(Role.COORDINATOR))),
                        null,
                        Standing.ACTIVE);
        var one = console.signedIn("mot-tinh");
        var form = form(one.page(page));
        form.put("title", "Người một tỉnh sửa");
        assertEquals(303, save(one, page, form).statusCode());
        assertTrue(lan.page(page).select("#comparison").text().contains("Phú Yên"), "what is hidden is not lost");
        String base = one.page(page + "/freeze").select("[name=base]").val();
        one.post(page + "/freeze", Map.of("base", base, "_csrf", one.formToken()));
        assertFalse(one.get(page + "/versions/1/briefing.json").body().contains("Phú Yên"));
        assertEquals(404, one.get("/phu-yen/briefings").statusCode());
        String other = page.replace("binh-dinh", "phu-yen");
        assertEquals(404, lan.get(other).statusCode(), "a dossier is found in its own province alone");
    }

    @Test
    void whatIsApprovedIsTheAgreedLineAndWhatIsAFirstDraftIsNot() {
        var material = BriefingSamples.ofSearch(console.archive(), "");
        var alert = material.alerts().getFirst();
        int checked = 0;
        for (var state : List.of(AlertState.DRAFT, AlertState.APPROVED, AlertState.DISMISSED)) {
            var alerts = List.of(AlertSamples.in(state, alert));
            var draft = BriefingDraft.of(
                    new Material(
                            "binh-dinh",
                            "Bình Định",
                            material.period(),
                            material.origin(),
                            material.total(),
                            material.articles(),
                            material.stories(),
                            alerts,
                            List.of(),
                            List.of()),
                    "vi");
            var claims =
                    draft.stream().filter(entry -> entry.part() == Part.CLAIMS).toList();
            assertEquals(state == AlertState.DISMISSED ? 0 : 1, claims.size(), state::toString);
            for (var claim : claims) {
                assertEquals(state == AlertState.APPROVED ? "Nội dung dự thảo." : "", claim.answer());
                assertEquals(Finding.FALSE_OR_MISLEADING, claim.finding());
                assertEquals("Nội dung dự thảo.", claim.text(), "what is false, not the sentence that denies it");
                checked++;
            }
        }
        assertEquals(2, checked);
    }

    @Test
    void hostileWordsStayWords() {
        var page = lan.page("/binh-dinh/briefings/" + BriefingSamples.HOSTILE);
        assertEquals(0, page.select("main script:not([src]), main img").size());
        var links = page.select("main a[href]").eachAttr("href");
        assertTrue(links.stream().noneMatch(link -> link.startsWith("javascript:")), links::toString);
        assertTrue(page.select("textarea").stream()
                .map(Element::wholeText)
                .anyMatch(text -> text.contains("<script>alert('lời')</script>")));
    }
}
