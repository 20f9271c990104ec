package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.dashboards.desk.CurrentAlerts;

/** The page of an alert, and what officers do there. */
@SuppressWarnings("NullAway.Init")
class AlertConsoleTest {

    private static final String HOSTILE = Samples.HOSTILE_TITLE + Samples.HOSTILE_QUOTE + "\" onfocus=alert(1) '${7*7}";

    private static RunningConsole console;
    private static FakeAlertDesk desk;
    private static Map<String, Visitor> officers;
    private static Visitor lan;
    private static List<String> ids;

    @BeforeAll
    static void visit() throws IOException {
        // Its own: what is done with alerts here would show in the lists of other tests.
        console = new RunningConsole();
        desk = console.desk();
        lan = console.signedIn("lan");
        officers = Map.of("lan", lan, "binh", console.signedIn("binh"), "chi", console.signedIn("chi"));
        ids = console.archive().alerts("binh-dinh", 9).stream().map(Alert::id).toList();
    }

    @AfterAll
    static void stop() {
        console.close();
    }

    @AfterEach
    void isThere() {
        desk.away = false;
    }

    /** The alert of that number, put into a state; its page. */
    private static String in(AlertState state, int number) {
        desk.put(AlertSamples.in(state, current(number)));
        return page(number);
    }

    private static String page(int number) {
        return "/binh-dinh/alerts/" + ids.get(number);
    }

    private static Alert current(int number) {
        return new CurrentAlerts(console.archive(), desk.changes())
                .find("binh-dinh", ids.get(number))
                .orElseThrow();
    }

    private static Element form(Document page, EventKind move) {
        return Objects.requireNonNull(
                page.selectFirst("form:has(input[name=move][value=" + move.code() + "])"), () -> "no form " + move);
    }

    private static boolean has(Document page, EventKind move) {
        return page.selectFirst("input[name=move][value=" + move.code() + "]") != null;
    }

    private static Map<String, String> filled(Element form) {
        Map<String, String> filled = new HashMap<>();
        form.select("textarea, input[type=text]:not([name=department])")
                .forEach(field -> filled.put(field.attr("name"), "chữ đã gõ"));
        form.select("select")
                .forEach(choice -> filled.put(
                        choice.attr("name"), choice.select("option").getLast().val()));
        return filled;
    }

    @Test
    void everyMoveHasAFormThatMakesIt() {
        Set<EventKind> made = new TreeSet<>();
        for (var state : AlertState.values()) {
            for (var officer : officers.entrySet()) {
                String path = in(state, 0);
                for (var input : officer.getValue().page(path).select(".move input[name=move]")) {
                    var kind = EventKind.valueOf(
                            input.val().toUpperCase(Locale.ROOT).replace('-', '_'));
                    in(state, 0);
                    make(officer.getKey(), officer.getValue(), path, kind);
                    made.add(kind);
                }
            }
        }
        assertEquals(20, made.size(), made.toString());
    }

    private static void make(String name, Visitor officer, String path, EventKind kind) {
        var form = form(officer.page(path), kind);
        var answer = officer.submit(form, filled(form));
        assertEquals(path + "?done=" + kind.code(), location(answer), answer.body());
        var taken = desk.taken.getLast();
        assertEquals(kind, taken.move().kind());
        assertEquals(name, taken.officer().name());
        assertEquals("chữ đã gõ", taken.reason());
        Document after = officer.page(path + "?done=" + kind.code());
        assertTrue(after.select(".notice-done").text().startsWith("Đã ghi nhận"), after.text());
        assertTrue(after.select(".timeline").text().contains(name + ":"), after.text());
    }

    @Test
    void theSameFormTwiceIsOneAction() {
        var form = form(lan.page(in(AlertState.DETECTED, 1)), EventKind.TRIAGE);
        var first = lan.submit(form, Map.of("reason", "Nhận việc."));
        var second = lan.submit(form, Map.of("reason", "Nhận việc."));
        assertEquals(location(first), location(second));
        assertEquals(1, current(1).handling().history().size());
    }

    @Test
    void theSamePageWithOtherWordsIsAnotherAction() {
        var form = form(lan.page(in(AlertState.DRAFT, 1)), EventKind.SAVE_DRAFT);
        Map<String, String> typed = filled(form);
        assertEquals(303, lan.submit(form, typed).statusCode());
        typed.put("text", "bản sửa sau cùng");
        var answer = lan.submit(form, typed);
        assertEquals(409, answer.statusCode(), "a change must not be taken for what was done before");
        assertTrue(answer.body().contains("bản sửa sau cùng"));
    }

    @Test
    void ofTwoOfficersOneWinsAndTheOtherIsToldAndKeepsTheDraft() {
        String path = in(AlertState.DRAFT, 2);
        var binh = Objects.requireNonNull(officers.get("binh"));
        var his = form(binh.page(path), EventKind.SAVE_DRAFT);
        var hers = form(lan.page(path), EventKind.SAVE_DRAFT);
        assertEquals(303, lan.submit(hers, filled(hers)).statusCode());

        Map<String, String> typed = filled(his);
        typed.put("text", "Dự thảo dài của Bình\r\nhai dòng");
        typed.put("statement", "Sự thật của Bình");
        var answer = binh.submit(his, typed);

        assertEquals(409, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertTrue(
                page.select(".notice-refused").text().contains("Đã có người xử lý trước: lan lúc 15:20"), page.text());
        var again = form(page, EventKind.SAVE_DRAFT);
        assertEquals(
                "Dự thảo dài của Bình\nhai dòng",
                again.select("[name=text]").getFirst().wholeText().strip());
        assertEquals(
                "Sự thật của Bình", again.select("[name=statement]").getFirst().val());
        assertEquals("1", again.select("[name=revision]").val());
        assertEquals(
                "save-draft", page.select(".move[open] input[name=move]").val(), "the form that was sent is shown");
        assertEquals(303, binh.submit(again, Map.of()).statusCode());
        var draft = Objects.requireNonNull(current(2).handling().file().draft());
        assertEquals(List.of("an", "lan", "binh"), draft.authors());
    }

    @Test
    void whatWasTypedStaysWhereItsFormIsGone() {
        String path = in(AlertState.VERIFYING, 3);
        var form = form(lan.page(path), EventKind.FIND_FALSE);
        in(AlertState.ROUTED, 3);
        var typed = filled(form);
        typed.put("claim", "Nguyên văn dài <b>");
        var answer = lan.submit(form, typed);
        assertEquals(409, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertFalse(has(page, EventKind.FIND_FALSE));
        assertEquals(
                List.of("Nguyên văn dài <b>", "chữ đã gõ"),
                page.select(".kept .saying").eachText());
    }

    @Test
    void refusalsAndGapsKeepWhatWasTyped() {
        var form = form(lan.page(in(AlertState.TRIAGED, 4)), EventKind.ROUTE);
        var late = lan.submit(form, Map.of("deadline", "2020-01-01T08:00", "reason", "lý do dài"));
        assertKept(late, 409, "Thời hạn 08:00 01/01/2020 đã qua", EventKind.ROUTE, "lý do dài");
        var unreadable = lan.submit(form, Map.of("deadline", "mai", "reason", "lý do dài"));
        assertKept(unreadable, 422, "Vui lòng điền: Thời hạn.", EventKind.ROUTE, "lý do dài");
        var blank = lan.submit(form, Map.of("department", " ", "reason", "lý do dài"));
        assertKept(blank, 422, "Vui lòng điền: Đơn vị.", EventKind.ROUTE, "lý do dài");
        String endless = "x".repeat(4_001);
        assertKept(lan.submit(form, Map.of("reason", endless)), 422, "quá dài", EventKind.ROUTE, endless);
        desk.away = true;
        assertKept(lan.submit(form, Map.of("reason", "lý do dài")), 503, "Chưa rõ", EventKind.ROUTE, "lý do dài");
        assertEquals(AlertState.TRIAGED, current(4).state());
    }

    @Test
    void aLongDraftArrives() {
        var form = form(lan.page(in(AlertState.DRAFT, 4)), EventKind.SAVE_DRAFT);
        var typed = filled(form);
        typed.put("text", "ệ".repeat(29_990));
        assertEquals(303, lan.submit(form, typed).statusCode());
        assertTrue(desk.taken.getLast().move() instanceof Move.SaveDraft saved
                && saved.text().length() == 29_990);
    }

    private static void assertKept(
            HttpResponse<String> answer, int status, String sentence, EventKind move, String reason) {
        assertEquals(status, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertTrue(
                page.select(".notice[role=alert]").text().contains(sentence),
                page.select(".notice").text());
        assertEquals(reason, form(page, move).select("[name=reason]").getFirst().wholeText());
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        console.accounts()
                .put("an", RunningConsole.PASSWORD, ProvinceAccess.ALL, "vi", new Duties(Set.of(Role.LEADER), null));
        Document page = console.signedIn("an").page(in(AlertState.REVIEW, 5));
        assertFalse(has(page, EventKind.APPROVE));
        assertTrue(page.select(".steps").text().contains("Bạn đã tham gia soạn thảo"));
    }

    @Test
    void whoOnlyReadsSeesNoFormAndSendsNothing() {
        var john = console.signedIn("john");
        Document page = john.page(in(AlertState.DETECTED, 6));
        assertEquals(0, page.select(".move").size());
        assertTrue(page.select(".steps").text().contains("duty officer, coordinating department"), page.text());
        int before = desk.taken.size();
        var form = form(lan.page(page(6)), EventKind.TRIAGE);
        Map<String, String> forged = new HashMap<>(Map.of("reason", "x", "roles", "coordinator", "officer", "lan"));
        form.select("[name]").forEach(field -> forged.putIfAbsent(field.attr("name"), field.val()));
        forged.put(
                "_csrf",
                Objects.requireNonNull(page.selectFirst("[name=_csrf]")).val());
        assertEquals(403, john.post(page(6), forged).statusCode());
        assertEquals(before, desk.taken.size());
    }

    @Test
    void aRoleInTheFormIsNoRole() {
        String path = in(AlertState.DETECTED, 6);
        var binh = Objects.requireNonNull(officers.get("binh"));
        Map<String, String> forged = new HashMap<>();
        form(lan.page(path), EventKind.TRIAGE)
                .select("[name]")
                .forEach(field -> forged.put(field.attr("name"), field.val()));
        forged.putAll(Map.of("reason", "x", "roles", "coordinator", "officer", "lan"));
        forged.put(
                "_csrf",
                Objects.requireNonNull(binh.page(path).selectFirst("[name=_csrf]"))
                        .val());
        var answer = binh.post(path, forged);
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Chỉ những vai trò sau"), answer.body());
        assertEquals(AlertState.DETECTED, current(6).state());
    }

    @Test
    void nothingOfAnotherProvinceIsFoundByAnyRole() {
        String id = ids.getFirst();
        List<String> pages = new ArrayList<>();
        for (var province : List.of("phu-yen", "hung-yen", "no-such")) {
            String alert = "/" + province + "/alerts/" + id;
            pages.addAll(List.of(
                    alert,
                    "/" + province + "/alerts/" + id.replace("binh-dinh", province),
                    alert + "/letters/statement"));
        }
        for (var province : List.of("hung-yen", "no-such")) {
            pages.addAll(List.of("/" + province + "/handover", "/" + province + "/alerts/events"));
        }
        pages.addAll(List.of(page(0) + "0", page(0) + "/letters/x", "/binh-dinh/alerts/..%2f" + id));
        var visitors = new HashMap<>(officers);
        visitors.put("john", console.signedIn("john"));
        int asked = 0;
        for (var visitor : visitors.entrySet()) {
            String token = Objects.requireNonNull(
                            visitor.getValue().page("/binh-dinh").selectFirst("[name=_csrf]"))
                    .val();
            for (var page : pages) {
                int status = visitor.getValue().get(page).statusCode();
                assertTrue(status == 404 || (status == 400 && page.contains("%2f")), visitor.getKey() + page + status);
                asked++;
            }
            for (var province : List.of("phu-yen", "hung-yen", "no-such")) {
                var answer = visitor.getValue()
                        .post("/" + province + "/alerts/" + id, Map.of("_csrf", token, "move", "triage"));
                assertEquals(404, answer.statusCode(), visitor.getKey());
                asked++;
            }
        }
        assertEquals(4 * (16 + 3), asked);
        assertEquals(403, lan.post(page(0), Map.of("move", "triage")).statusCode(), "without the form's token");
        assertEquals("/login", location(console.stranger().get(page(0))));
    }

    @Test
    void everyStateHasASoundPageInBothLanguages() {
        int number = 0;
        for (var state : AlertState.values()) {
            PageCheck.inBothLanguages(console, List.of(in(state, 7)));
            number++;
        }
        desk.put(AlertSamples.merged(current(7), ids.getFirst()));
        PageCheck.inBothLanguages(console, List.of(page(7), page(7) + "?done=triage", "/binh-dinh/handover"));
        assertTrue(lan.page(page(7)).select(".notice:not(.live) a").attr("href").endsWith(ids.getFirst()));
        assertEquals(0, lan.page(page(7)).select(".move").size());
        assertEquals(18, number);
    }

    @Test
    void hostileWordsAreShownAsText() {
        desk.put(AlertSamples.hostile(current(8), HOSTILE));
        PageCheck.inBothLanguages(console, List.of(page(8), "/binh-dinh/handover", "/binh-dinh/alerts"));
        for (var visitor : officers.values()) {
            Document page = visitor.page(page(8));
            assertEquals(HOSTILE, Objects.requireNonNull(page.selectFirst("h1")).wholeText());
            assertTrue(page.select(".file .draft").getFirst().wholeText().equals(HOSTILE));
            assertTrue(page.select("q.why-said").getFirst().wholeText().equals(HOSTILE));
            assertEquals(
                    0,
                    page.select("script:not([src]), [onfocus], [href^=javascript], main img")
                            .size());
            assertFalse(page.text().contains("49"), "an expression was evaluated");
        }
        var letter = lan.get(page(8) + "/letters/correction-request");
        assertEquals(
                "text/plain;charset=UTF-8",
                letter.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff", letter.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void lettersAreFilledFromTheAlert() {
        String path = in(AlertState.APPROVED, 5);
        Document page = lan.page(path);
        var links = page.select("a[href*=/letters/]").eachAttr("href");
        assertEquals(4, links.size(), links.toString());
        links.forEach(link -> {
            String text = lan.get(link).body();
            assertTrue(text.contains("Nội dung dự thảo."), text);
            assertFalse(text.contains("CHƯA ĐƯỢC PHÊ DUYỆT"), text);
        });
        assertTrue(lan.get(path + "/letters/correction-request")
                .body()
                .contains(current(5).first().source().name()));
        assertTrue(
                lan.get(in(AlertState.DRAFT, 5) + "/letters/statement").body().contains("CHƯA ĐƯỢC PHÊ DUYỆT"));
        assertEquals(404, lan.get(path + "/letters/statement?article=x").statusCode());
    }

    @Test
    void handOverListsWhatIsOpenAndWhy() {
        String path = in(AlertState.DETECTED, 5);
        lan.submit(form(lan.page(path), EventKind.TRIAGE), Map.of("reason", "Đang hỏi sở"));
        in(AlertState.CLOSED, 6);
        Document page = lan.page("/binh-dinh/handover");
        assertTrue(page.select("tbody tr:has(a[href=" + path + "])").text().contains("lan: tiếp nhận"), page.text());
        assertTrue(page.text().contains("Đang hỏi sở"));
        assertEquals(0, page.select("a[href=" + page(6) + "]").size());
    }

    @Test
    void listLeadsToTheAlertAndShowsItAsItIs() {
        in(AlertState.VERIFYING, 1);
        Document list = lan.page("/binh-dinh/alerts");
        var row = list.select(".alert:has(h2 a[href=" + page(1) + "])");
        assertTrue(row.text().contains("đang xác minh"), row.text());
        assertEquals("/binh-dinh/alerts/events", list.select("[data-events]").attr("data-events"));
    }
}
