package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.briefing.BriefingDesk;
import vn.haidang.dashboards.briefing.BriefingDraft;
import vn.haidang.dashboards.briefing.Entry;
import vn.haidang.dashboards.briefing.Material;
import vn.haidang.dashboards.briefing.Origin;
import vn.haidang.dashboards.briefing.Part;
import vn.haidang.dashboards.briefing.Reference;
import vn.haidang.dashboards.desk.AlertChanges;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.deploy.TestServers;

/** A press-conference dossier is drafted from the real archive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingArchiveTest {

    private static final String PROVINCE = "briefed";
    private static final Newsroom ROOM = Newsroom.of(PROVINCE);
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final String BODY = """
            Sở Xây dựng cho biết cầu vẫn an toàn, lưu lượng 1.200 xe mỗi giờ.

            Bao giờ tỉnh công bố kết quả kiểm định cây cầu này?""";

    /** More than one page of the reader and more than one request for stories take. */
    private static final int ARTICLES = 1_200;

    private Pipeline pipeline;
    private ArchiveReader reader;

    @BeforeAll
    void start() throws Exception {
        pipeline = new Pipeline(TestServers.shared());
        reader = pipeline.archive().reader();
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            var tone = i % 4 == 0 ? Tone.UNFAVOURABLE : Tone.NEUTRAL;
            articles.add(ROOM.at("bridge-" + i).tone(tone, "safety").article("Kiểm định cầu, bài " + i, BODY));
        }
        articles.add(ROOM.at("other").article("Chuyện khác hẳn"));
        pipeline.archive(articles.toArray(new AnalyzedArticle[0]));
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    private Material material() {
        var origin = new Origin("\"cầu\"", "from=2026-03-01&to=2026-03-31&place=about&copies=listed", List.of());
        return new BriefingDesk(reader, new CurrentAlerts(reader, new AlertChanges()))
                .ofSearch(search("\"cầu\""), origin, Map.of(PROVINCE, "Tỉnh thử", "briefed-not", "Tỉnh khác"));
    }

    private static ArticleSearch search(String query) {
        return new ArticleSearch(
                PROVINCE,
                Query.parse(query),
                MARCH,
                Map.of(Facet.PLACE, Set.of("about")),
                ArticleSearch.Order.NEWEST,
                ArticleSearch.Copies.LISTED,
                0,
                20);
    }

    @Test
    void everythingThatFitsIsCountedAndEachSentenceSaidOnce() {
        var material = material();
        assertEquals(ARTICLES, material.total());
        assertEquals(ARTICLES, material.articles().size());
        var draft = BriefingDraft.of(material, "vi");
        assertEquals(
                List.of("Bao giờ tỉnh công bố kết quả kiểm định cây cầu này?"), texts(draft, Part.PRESS_QUESTIONS));
        assertEquals(
                List.of("Sở Xây dựng cho biết cầu vẫn an toàn, lưu lượng 1.200 xe mỗi giờ."),
                texts(draft, Part.LEADERS));
        assertTrue(
                texts(draft, Part.SITUATION).getFirst().contains(" 1.200 bài"),
                () -> texts(draft, Part.SITUATION).toString());
        assertEquals(
                List.of("Tỉnh thử: 1.201 bài, trong đó 300 bài (25%) tiêu cực.", "Tỉnh khác: không có bài nào."),
                texts(draft, Part.COMPARISON));
    }

    private static List<String> texts(List<Entry> draft, Part part) {
        return draft.stream()
                .filter(entry -> entry.part() == part)
                .map(Entry::text)
                .toList();
    }

    @Test
    void theNarrowedSearchFindsWhatWasCounted() {
        var framing = BriefingDraft.of(material(), "vi").stream()
                .filter(entry -> entry.part() == Part.FRAMING)
                .findFirst()
                .orElseThrow();
        var reference = framing.references().getFirst();
        assertEquals(Reference.Kind.SEARCH, reference.kind());
        String asked = "(\"cầu\") AND topic:safety AND country:vn";
        assertTrue(reference.title().startsWith(asked), reference::title);
        assertEquals(ARTICLES, reader.search(search(asked)).figures().total());
    }
}
