package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.dashboards.shift.Mark;
import vn.haidang.dashboards.shift.Matter;

/** The desk of a shift and the hand-over at its end. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class ShiftConsoleTest {

    private static final String DESK = "/binh-dinh/shift?since=week";
    private static final Matter RICH = new Matter(Matter.Kind.STORY, StorySamples.RICH);

    private static RunningConsole console;
    private static Visitor lan;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
    }

    @BeforeEach
    void forgetWhatWasMarked() {
        console.shift().clear();
        console.edits().kept.clear();
    }

    @Test
    void showsEveryPageInBothLanguages() {
        var pages = List.of(
                "/binh-dinh/shift",
                DESK,
                DESK + "&seen=1&notice=marked",
                "/binh-dinh/shift?since=%3Cscript%3E&notice=%3Cscript%3E",
                "/phu-yen/shift",
                "/binh-dinh/handover",
                "/binh-dinh/handover?notice=handed-over");
        PageCheck.inBothLanguages(console, pages);
        assertEquals(7, pages.size());
    }

    @Test
    void whatOneHasSeenLeavesTheDeskOfAllAndComesBackWhenItGrows() {
        var chi = console.signedIn("chi");
        assertTrue(isOn(chi.page(DESK), RICH));

        assertEquals("/binh-dinh/shift?since=week&notice=marked", location(mark(RICH, "seen")));

        assertFalse(isOn(chi.page(DESK), RICH));
        assertTrue(isOn(chi.page(DESK + "&seen=1"), RICH));
        var shown = item(lan.page(DESK + "&seen=1"), RICH);
        assertEquals("unseen", shown.select("[data-act=seen]").val());
        assertTrue(shown.text().contains("lan"), shown::text);
        var smaller = console.shift().mark("binh-dinh", RICH);
        console.shift().put(new Mark("binh-dinh", RICH, "lan", Samples.NOW, 1, smaller.starred()));
        assertEquals(1, item(chi.page(DESK), RICH).select(".grown").size());
    }

    @Test
    void starIsSetAndTakenAway() {
        mark(RICH, "star");
        var button = item(lan.page(DESK), RICH).select("[data-act=star]");
        assertEquals("unstar", button.val());
        assertEquals("true", button.attr("aria-pressed"));
        mark(RICH, "unstar");
        assertFalse(console.shift().mark("binh-dinh", RICH).starred());
    }

    @Test
    void storyToldByAnAlertIsNotShownTwice() {
        var page = lan.page(DESK);
        var titles = page.select("[data-matter] .title").eachAttr("href");
        assertEquals(titles.size(), titles.stream().distinct().count());
        assertTrue(page.select("[data-matter^=alert-]").size() > 3);
        assertTrue(page.select("[data-matter^=story-]").size() > 10);
    }

    @Test
    void chosenStoriesBecomeOne() {
        var form = Objects.requireNonNull(lan.page(DESK).selectFirst("#group"));
        var two = "?story=" + StorySamples.RICH + "&story=" + StorySamples.HOSTILE;
        var answer = lan.post(form.attr("action") + two, csrf(form));
        assertEquals("/binh-dinh/shift?since=shift&notice=grouped", location(answer));
        assertEquals(
                List.of(new StoryEdit.Merge(StorySamples.RICH, StorySamples.HOSTILE, "lan", Samples.NOW)),
                console.edits().kept);

        var one = "?story=" + StorySamples.RICH + "&story=" + StorySamples.ELSEWHERE;
        assertTrue(location(lan.post(form.attr("action") + one, csrf(form))).endsWith("notice=few"));
        assertEquals(1, console.edits().kept.size());
    }

    @Test
    void whoMayOnlyReadMarksNothing() {
        var john = console.signedIn("john");
        var page = john.page(DESK);
        assertEquals(0, page.select("[data-act]").size());
        var form = Map.of(
                "_csrf",
                Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val());
        var posts = List.of(
                "/binh-dinh/shift/marks?matter=" + RICH.name() + "&mark=seen",
                "/binh-dinh/shift/group?story=" + StorySamples.RICH + "&story=" + StorySamples.HOSTILE,
                "/binh-dinh/handover?text=x");
        posts.forEach(path -> assertEquals(403, john.post(path, form).statusCode(), path));
        assertEquals(3, posts.size());
        assertNull(console.shift().mark("binh-dinh", RICH).seenAt());
        assertEquals(List.of(), console.shift().notes("binh-dinh"));
    }

    @Test
    void mattersOfOtherProvincesAndUnknownMarksAreRefused() {
        var form = Map.of("_csrf", token(lan.page(DESK)));
        var refused = Map.of(
                "/binh-dinh/shift/marks?mark=seen&matter=story-" + StorySamples.ELSEWHERE,
                404,
                "/binh-dinh/shift/marks?mark=seen&matter=alert-phu-yen." + "0".repeat(32),
                404,
                "/binh-dinh/shift/marks?mark=seen&matter=person-nguyen",
                404,
                "/binh-dinh/shift/marks?mark=follow&matter=" + RICH.name(),
                400,
                "/binh-dinh/shift/marks?mark=seen&extent=x&matter=" + RICH.name(),
                400,
                "/hung-yen/shift/marks?mark=seen&matter=" + RICH.name(),
                404);
        refused.forEach(
                (path, status) -> assertEquals(status, lan.post(path, form).statusCode(), path));
        assertEquals(6, refused.size());
    }

    @Test
    void handOverIsReadOnTheNextDeskAndBeginsTheShift() {
        var page = lan.page("/binh-dinh/handover");
        var form = form(page, "/binh-dinh/handover");
        String draft = form.select("textarea").text();
        assertTrue(draft.contains("Việc quá hạn:"), draft);

        var answer = lan.submit(form, Map.of("text", "Theo dõi hồ Định Bình.\n<b>Gọi</b> Sở Y tế lúc 16 giờ."));

        assertEquals("/binh-dinh/handover?notice=handed-over", location(answer));
        var desk = console.signedIn("chi").page("/binh-dinh/shift");
        assertTrue(desk.select(".told").text().contains("lan bàn giao lúc 21/11/2026 15:20"));
        assertEquals(
                "Theo dõi hồ Định Bình.\n<b>Gọi</b> Sở Y tế lúc 16 giờ.",
                Objects.requireNonNull(desk.selectFirst(".told .saying")).wholeText());
        assertEquals(0, desk.select("[data-matter^=story-]").size());
    }

    @Test
    void whatWasTypedIsShownAgainUntilItIsKept() {
        var form = form(lan.page("/binh-dinh/handover"), "/binh-dinh/handover");
        console.shift().goAway();
        var away = lan.submit(form, Map.of("text", "Ca yên ắng."));
        assertEquals(503, away.statusCode());
        assertTrue(away.body().contains("Ca yên ắng."));
        assertEquals(303, mark(RICH, "seen").statusCode());
        assertTrue(isOn(lan.page(DESK), RICH));
        console.shift().comeBack();
        assertEquals(400, lan.submit(form, Map.of("text", "x".repeat(10_001))).statusCode());
        assertEquals(400, lan.submit(form, Map.of("text", " \n ")).statusCode());
        assertEquals(List.of(), console.shift().notes("binh-dinh"));
    }

    @Test
    @Timeout(30)
    void openDesksHearOfMarks() throws IOException {
        try (var events = lan.stream("/binh-dinh/shift/events")) {
            assertEquals(":", events.readLine());
            mark(RICH, "seen");
            assertEquals("", events.readLine());
            assertEquals("event: seen", events.readLine());
            assertEquals("data: " + RICH.name(), events.readLine());
        }
    }

    @Test
    void stepsOfAnAlertComeAloneForTheDesk() {
        String steps = lan.page(DESK).select("[data-steps]").attr("data-steps");
        var fragment = lan.page(steps);
        assertEquals(0, fragment.select("header, nav").size());
        assertTrue(fragment.select("form input[name=move]").eachAttr("value").contains("triage"));
        assertEquals(404, lan.get(steps.replace("binh-dinh", "phu-yen")).statusCode());
    }

    private HttpResponse<String> mark(Matter matter, String value) {
        var form =
                Objects.requireNonNull(item(lan.page(DESK + "&seen=1"), matter).selectFirst("form"));
        Map<String, String> fields = csrf(form);
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("mark", value);
        return lan.post(form.attr("action"), fields);
    }

    private static Element item(Document page, Matter matter) {
        return Objects.requireNonNull(page.selectFirst("[data-matter=" + matter.name() + "]"), matter::name);
    }

    private static boolean isOn(Document page, Matter matter) {
        return page.selectFirst("[data-matter=" + matter.name() + "]") != null;
    }

    private static Element form(Document page, String action) {
        return Objects.requireNonNull(page.selectFirst("form[action=" + action + "]"));
    }

    private static Map<String, String> csrf(Element form) {
        return new HashMap<>(Map.of("_csrf", form.select("[name=_csrf]").val()));
    }

    private static String token(Document page) {
        return Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val();
    }
}
