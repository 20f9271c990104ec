package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.analyze.result.StoryEdit;

/** The pages of stories and what officers decide there. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class StoryConsoleTest {

    private static RunningConsole console;
    private static Visitor lan;
    private static FakeStoryEdits edits;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
        edits = running.edits();
    }

    @BeforeEach
    void forgetDecisions() {
        edits.kept.clear();
    }

    private static String story(String id) {
        return "/binh-dinh/stories/" + id;
    }

    @Test
    void showsEveryPageInBothLanguages() {
        var pages = List.of(
                "/binh-dinh/stories",
                "/binh-dinh/stories?days=90&order=spread&page=2",
                "/phu-yen/stories?days=x&page=999",
                story(StorySamples.RICH),
                story(StorySamples.RICH) + "?notice=merged",
                story(StorySamples.RICH) + "?notice=%3Cscript%3E",
                story(StorySamples.HOSTILE),
                story(StorySamples.SINGLE),
                story(StorySamples.WIDE),
                "/phu-yen/stories/" + StorySamples.RICH);
        PageCheck.inBothLanguages(console, pages);
        assertEquals(10, pages.size());
    }

    @Test
    void aStoryOfAnotherProvinceIsNotFound() {
        var paths = List.of(
                "/hung-yen/stories",
                "/hung-yen/stories/" + StorySamples.ELSEWHERE,
                story(StorySamples.ELSEWHERE),
                story("0".repeat(32)),
                story("%22%3E%3Cscript%3E"));
        paths.forEach(path -> assertEquals(404, lan.get(path).statusCode(), path));
        assertEquals(5, paths.size());
    }

    @Test
    void audiencesStandWithTheirOriginLargestFirstAndAreNotAddedUp() {
        var lines = lan.page(story(StorySamples.RICH)).select(".reach tr").eachText();
        assertEquals(
                List.of(
                        "Sóng Biển 1.200.000 lượt xem mỗi tháng, số của tòa soạn, 6/2026",
                        "Tin Nhanh 24 45.000 người theo dõi trang, số của trang, 10/2026"),
                lines);
        assertEquals(0, lan.page(story(StorySamples.SINGLE)).select(".reach").size());
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
                edits.kept);
        assertTrue(lan.page(rich + "?notice=split").select(".notice").text().contains("sau ít phút"));
    }

    @Test
    void decisionsThatMakeNoSenseAreNotTaken() {
        String rich = story(StorySamples.RICH);
        for (var other :
                List.of("", StorySamples.RICH, StorySamples.ELSEWHERE, "0".repeat(32), "<script>", "//evil.test/")) {
            assertEquals(rich + "?notice=other", decide(rich, "merge", Map.of("other", other)), other);
        }
        assertEquals(rich + "?notice=nothing", decide(rich, "split", Map.of()));
        assertEquals(rich + "?notice=nothing", decide(rich, "split", Map.of("article", "x")));
        String single = story(StorySamples.SINGLE);
        assertEquals(single + "?notice=everything", decide(single, "split", Map.of("article", StorySamples.id("s1"))));
        edits.away = true;
        assertEquals(rich + "?notice=unkept", decide(rich, "merge", Map.of("other", StorySamples.WIDE)));
        edits.away = false;
        assertEquals(List.of(), edits.kept);
    }

    @Test
    void decisionsNeedTheFormsTokenAndTheProvince() {
        var merge = Map.of("other", StorySamples.WIDE);
        assertEquals(403, lan.post(story(StorySamples.RICH) + "/merge", merge).statusCode());
        assertEquals("/login", location(console.stranger().get(story(StorySamples.RICH))));
        String elsewhere = "/hung-yen/stories/" + StorySamples.ELSEWHERE;
        assertTrue(decide(elsewhere, "merge", merge).contains("status 404"));
        assertTrue(decide(story(StorySamples.ELSEWHERE), "split", Map.of()).contains("status 404"));
        assertEquals(List.of(), edits.kept);
    }

    private static String decide(String story, String what, Map<String, String> form) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put(
                "_csrf",
                Objects.requireNonNull(lan.page("/binh-dinh").selectFirst("input[name=_csrf]"))
                        .val());
        return location(lan.post(story + "/" + what, fields));
    }
}
