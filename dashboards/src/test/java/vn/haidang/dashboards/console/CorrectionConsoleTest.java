package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.correction.CorrectedLabel;
import vn.haidang.dashboards.correction.Correction;
import vn.haidang.dashboards.correction.Withdrawal;

/** Labels are corrected over HTTP, seen by others, and the correction undone. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class CorrectionConsoleTest {

    private static RunningConsole console;
    private static Visitor lan;
    private static Visitor chi;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
        chi = running.signedIn("chi");
    }

    @BeforeEach
    @AfterEach
    void forget() {
        console.corrections().comeBack();
        console.corrections().clear();
    }

    /** An article that is favourable and calls for no answer. */
    private static ArchivedArticle article() {
        return Samples.articles().stream()
                .filter(one -> one.analyzed().labels().tone() == Tone.FAVOURABLE)
                .filter(one -> one.analyzed().labels().response() == Response.NONE)
                .filter(one -> one.analyzed().labels().topics().equals(List.of("tourism")))
                .findFirst()
                .orElseThrow();
    }

    private static String page() {
        return "/binh-dinh/articles/" + article().analyzed().article().id().value();
    }

    private static Element form(Document page, String label) {
        return Objects.requireNonNull(
                page.selectFirst(".wrong form:has([value^=" + label + ":])"), () -> "no form for " + label);
    }

    private static String send(Visitor visitor, String label, String value, String note) {
        var form = form(visitor.page(page()), label);
        var answer = visitor.post(
                form.attr("action"),
                Map.of(
                        "_csrf",
                        form.select("[name=_csrf]").val(),
                        "article",
                        form.select("[name=article]").val(),
                        "value",
                        value,
                        "note",
                        note));
        assertEquals(303, answer.statusCode(), answer.body());
        return Visitor.location(answer);
    }

    @Test
    void aCorrectionIsShownToOthersAtOnceWithWhoAndWhy() {
        var location = send(lan, "tone", "tone:neutral", "tin thường <b>ngày</b>");
        assertEquals(page() + "?correction=corrected", location);

        Document seen = chi.page(page());
        assertEquals("Trung tính", seen.select(".corrections ins").text());
        assertTrue(seen.select(".corrections").text().contains("lan"));
        assertEquals(
                "tin thường <b>ngày</b>", seen.select(".corrections .why-said").text());
        assertEquals("Tích cực", seen.select(".proven del").text());
        assertEquals(1, seen.select(".text > .labels .tone-neutral").size());
        assertEquals(0, seen.select(".text > .labels .tone-favourable").size());

        var kept = (Correction) console.corrections().events.getFirst();
        assertEquals(article().analyzed(), kept.seen());
        assertEquals(CorrectedLabel.TONE, kept.label());
        assertEquals(List.of("neutral"), kept.values());
        assertEquals("binh-dinh", kept.province());
        assertTrue(
                console.signedIn("john")
                        .page(page())
                        .select(".corrections form")
                        .isEmpty(),
                "for reading only");
    }

    @Test
    void everyLabelHasAFormWithTheCodebooksValues() {
        Document page = lan.page(page());
        assertEquals(4, form(page, "place").select("[type=radio]").size());
        assertEquals(3, form(page, "tone").select("[type=radio]").size());
        assertEquals(3, form(page, "response").select("[type=radio]").size());
        assertEquals(10, form(page, "topic").select("[type=checkbox]").size());
        assertEquals(1, form(page, "topic").select("[checked]").size());
        assertTrue(form(page, "language").select("option").size() > 10);
        assertEquals(0, console.signedIn("john").page(page()).select(".wrong").size());
    }

    @Test
    void topicsAreCorrectedTogetherAndOtherStandsAlone() {
        var form = form(lan.page(page()), "topic");
        String common = "_csrf=" + form.select("[name=_csrf]").val() + "&article="
                + form.select("[name=article]").val();
        assertEquals(
                page() + "?correction=corrected",
                Visitor.location(
                        lan.postRaw(form.attr("action"), common + "&value=topic:safety&value=topic:policy&note=")));
        assertEquals(
                List.of("policy", "safety"),
                ((Correction) console.corrections().events.getFirst()).values());
        assertEquals(
                page() + "?correction=nothing",
                Visitor.location(lan.postRaw(form.attr("action"), common + "&value=topic:other&value=topic:policy")));
        assertEquals(1, console.corrections().events.size());
    }

    @Test
    void whatIsNoLabelIsNotTaken() {
        for (var value : List.of("", "tone:cheerful", "mood:neutral", "tone:<script>", "tone", ":neutral")) {
            assertEquals(page() + "?correction=nothing", send(lan, "tone", value, ""), value);
        }
        assertEquals(page() + "?correction=same", send(lan, "tone", "tone:favourable", ""));
        assertEquals(0, console.corrections().events.size());
    }

    @Test
    void ofTwoOfficersTheLaterCountsAndBothStand() {
        send(lan, "tone", "tone:neutral", "");
        send(chi, "tone", "tone:unfavourable", "");
        Document page = lan.page(page());
        assertEquals(
                List.of("Trung tính", "Tiêu cực"),
                page.select(".corrections ins").eachText());
        assertEquals(1, page.select(".text > .labels .tone-unfavourable").size());
        assertEquals(2, console.corrections().events.size());
    }

    @Test
    void aCorrectionIsUndoneAndTheMachinesLabelCountsAgain() {
        send(lan, "tone", "tone:neutral", "");
        var form = Objects.requireNonNull(chi.page(page()).selectFirst(".corrections form"));
        var answer = chi.submit(form, Map.of());
        assertEquals(page() + "?correction=withdrawn", Visitor.location(answer));
        Document page = lan.page(page());
        assertEquals(0, page.select(".corrections").size());
        assertEquals(1, page.select(".text > .labels .tone-favourable").size());
        assertEquals("chi", ((Withdrawal) console.corrections().events.getLast()).by());
    }

    @Test
    void onTheStoryTheSameIsSaidAndShown() {
        String story = "/binh-dinh/stories/" + StorySamples.RICH;
        var form = Objects.requireNonNull(lan.page(story).selectFirst("form:has(#wrong-value)"));
        String article = form.select("#wrong-article option").getFirst().val();
        var answer = lan.submit(form, Map.of("article", article, "value", "place:mention"));
        assertEquals(story + "?correction=corrected", Visitor.location(answer));
        assertEquals(1, chi.page(story).select(".corrections ins").size());
        assertEquals(
                1,
                chi.page("/binh-dinh/articles/" + article)
                        .select(".corrections ins")
                        .size());
    }

    @Test
    void pagesAreShownWhileCorrectionsAreAway() {
        var form = form(lan.page(page()), "tone");
        console.corrections().goAway();
        var page = lan.get(page());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Hiện chưa đọc được các lần sửa"), "says so");
        assertEquals(200, lan.get("/binh-dinh/stories/" + StorySamples.RICH).statusCode());
        var answer = lan.post(
                form.attr("action"),
                Map.of(
                        "_csrf", form.select("[name=_csrf]").val(),
                        "article", form.select("[name=article]").val(),
                        "value", "tone:neutral"));
        assertEquals(page() + "?correction=unkept", Visitor.location(answer));
    }

    @Test
    void withoutTheFormsTokenAndForUnknownArticlesNothingIsTaken() {
        String action = "/binh-dinh/corrections";
        assertEquals(
                403,
                lan.post(action, Map.of("article", "x", "value", "tone:neutral"))
                        .statusCode());
        String token = lan.formToken();
        for (var id : List.of("x", "0".repeat(32), "../../x")) {
            assertEquals(
                    404,
                    lan.post(action, Map.of("_csrf", token, "article", id, "value", "tone:neutral"))
                            .statusCode());
        }
        assertEquals(0, console.corrections().events.size());
    }

    @Test
    void whatEditsChangedIsShownWordByWordAndNeverAsMarkup() {
        var edited = Samples.articles().stream()
                .filter(one -> one.analyzed().revision() > 1)
                .findFirst()
                .orElseThrow();
        Document page = lan.page(
                "/binh-dinh/articles/" + edited.analyzed().article().id().value());
        assertEquals(
                edited.analyzed().revision() - 1,
                page.select(".versions details").size());
        assertFalse(page.select(".versions .edit del").isEmpty());
        assertTrue(page.select(".versions .edit").text().contains("Tin nhanh"));
        assertEquals(0, lan.page(page()).select(".versions").size());
    }
}
