package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;

/** The page of rules: what became of them, trying others, and who may put others in force. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class RuleConsoleTest {

    private static final String PAGE = "/binh-dinh/rules";
    private static final Duties COORDINATOR = new Duties(Set.of(Role.COORDINATOR), null);

    private static RunningConsole console;
    private static Visitor lan;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
    }

    @Test
    void showsEveryRuleInForceInBothLanguages() {
        PageCheck.inBothLanguages(console, List.of(PAGE));
        var page = lan.page(PAGE);
        assertEquals(
                RunningConsole.rules().size(), page.select(".rules tbody tr").size());
        assertTrue(page.select(".rules tbody tr").text().contains("hạn 6 giờ"));
        assertEquals(404, lan.get("/hung-yen/rules").statusCode());
    }

    @Test
    void triesRulesOnThePastWithoutChangingAnything() {
        var before = text(lan.page(PAGE));
        var trial = attempt(lan, RunningConsole.rulesWith("""
                  - id: everything
                    name: {vi: "Mọi tin bài", en: "Everything"}
                    raises: remedy
                    severity: low
                    deadline: 6h
                """));

        assertTrue(
                trial.select("#trial h2").text().startsWith("30 ngày qua: "),
                trial.select("#trial").text());
        assertTrue(
                trial.select(".per-rule").text().contains("Mọi tin bài"),
                trial.select("#trial").text());
        assertTrue(trial.select("#trial .pair > div:first-child li").size() > 1);
        assertEquals(before, text(lan.page(PAGE)));
    }

    @Test
    void namesLineAndKeyOfAMistakeAndKeepsWhatWasTyped() {
        String typed = RunningConsole.ruleDesk().shipped().replace("severity: low", "severity: loud");
        var page = attempt(lan, typed);

        assertTrue(
                page.select(".mistake-text").text().contains("rules.0.severity: got 'loud', expected one of low"),
                page.text());
        assertEquals(typed.strip(), text(page).strip());
        var hostile = attempt(lan, "rules: <script>alert(1)</script>");
        assertEquals(0, hostile.select("#trial script, .editor script").size());
    }

    @Test
    void onlyACoordinatorOfEveryProvinceArmsRulesAndOfTwoAtOnceOneIsTold() {
        console.accounts()
                .put("some", RunningConsole.PASSWORD, new ProvinceAccess(Set.of("binh-dinh")), "vi", COORDINATOR);
        console.accounts().put("head", RunningConsole.PASSWORD, ProvinceAccess.ALL, "vi", COORDINATOR);
        console.accounts().put("deputy", RunningConsole.PASSWORD, ProvinceAccess.ALL, "vi", COORDINATOR);
        String rules = RunningConsole.rulesWith("");
        int refused = 0;
        for (String name : List.of("lan", "some")) {
            var visitor = console.signedIn(name);
            assertNull(attempt(visitor, rules).selectFirst("form.arm"), name);
            assertEquals(403, arm(visitor, rules, "Thử.").statusCode(), name);
            refused++;
        }
        assertEquals(2, refused);

        var head = console.signedIn("head");
        var deputy = console.signedIn("deputy");
        assertNotNull(attempt(head, rules).selectFirst("form.arm"));
        assertTrue(arm(head, rules, " ").body().contains("Vui lòng nêu lý do"));
        assertEquals("/binh-dinh/rules?done=armed", Visitor.location(arm(head, rules, "Ít báo động thừa hơn.")));
        assertTrue(arm(deputy, rules, "Ý khác.").body().contains("Có người đã đưa quy tắc khác vào dùng"));
        assertTrue(lan.page(PAGE).select(".sub").text().contains("Bản 1, do head đưa vào dùng"));
    }

    private static HttpResponse<String> arm(Visitor visitor, String text, String reason) {
        return visitor.post(
                PAGE, Map.of("text", text, "seen", "0", "reason", reason, "_csrf", token(visitor.page(PAGE))));
    }

    private static Document attempt(Visitor visitor, String text) {
        return Jsoup.parse(visitor.post(PAGE + "/try", Map.of("text", text, "_csrf", token(visitor.page(PAGE))))
                .body());
    }

    private static String token(Document page) {
        return Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val();
    }

    private static String text(Document page) {
        return Objects.requireNonNull(page.selectFirst("textarea")).wholeText();
    }
}
