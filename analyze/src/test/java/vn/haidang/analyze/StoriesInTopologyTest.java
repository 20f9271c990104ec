package vn.haidang.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.analyze.story.StoryEvent;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.stream.IngestTopics;

@SuppressWarnings("NullAway.Init")
class StoriesInTopologyTest {

    private static final String LEAD =
            "Ban Quản lý Khu kinh tế Nhơn Hội cho biết nhà máy thiết bị điện gió trị giá 2.100 tỷ"
                    + " đồng sẽ khởi công vào tháng ba, dùng hơn bốn trăm lao động tại chỗ.";

    private static Analyzer analyzer;

    @TempDir
    Path state;

    private Instant now = Samples.SEEN.minusSeconds(3_600);
    private DrivenTopology topology;
    private TestInputTopic<String, Article> articles;
    private TestInputTopic<String, StoryEdit> edits;
    private TestOutputTopic<String, Story> stories;

    @BeforeAll
    static void load() {
        analyzer = ShippedAnalysis.load();
    }

    @BeforeEach
    void open() {
        topology = new DrivenTopology(AnalyzeTopology.of(analyzer, ShippedAnalysis.trends()), state);
        articles = topology.input(IngestTopics.ARTICLES);
        edits = topology.input(AnalyzeTopics.STORY_EDITS);
        stories = topology.output(AnalyzeTopics.STORIES);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void copiesBecomeOneStoryThatGrows() {
        var first = put("dien-gio", "Nhà máy điện gió 2.100 tỷ đồng sắp khởi công ở Nhơn Hội", LEAD);
        put("chep-lai", "Nhơn Hội sắp có nhà máy điện gió 2.100 tỷ đồng", LEAD);
        var other = put("thu-y", "Tháp Bánh Ít ở Tuy Phước mở cửa đón khách buổi tối", "Vé vào cửa không đổi.");
        var latest = latest();
        assertEquals(Set.of(first, other), latest.keySet());
        assertEquals(2, present(latest, first).articles());
        assertEquals(1, present(latest, other).articles());
        assertEquals(List.of("binh-dinh"), present(latest, first).provinces());
    }

    @Test
    void officersDecisionsAreFollowedAndImpossibleOnesDeadLettered() {
        var first = put("dien-gio", "Nhà máy điện gió 2.100 tỷ đồng sắp khởi công ở Nhơn Hội", LEAD);
        var other = put("thu-y", "Tháp Bánh Ít ở Tuy Phước mở cửa đón khách buổi tối", "Vé vào cửa không đổi.");
        edits.pipeInput(first, new StoryEdit.Merge(first, other, "lan", Instant.parse("2026-11-20T04:00:00Z")));
        edits.pipeInput(first, new StoryEdit.Merge(first, "unknown", "lan", Instant.parse("2026-11-20T04:01:00Z")));
        var latest = latest();
        assertEquals(2, present(latest, first).articles());
        assertNull(latest.get(other));
        var letter = topology.dead(StoryEvent.TOPIC).readRecord();
        assertTrue(new String(letter.value(), StandardCharsets.UTF_8).contains("unknown"));
    }

    private String put(String slug, String title, String lead) {
        now = now.plusSeconds(60);
        var article = Samples.article(slug, title, lead).withFirstSeenAt(now);
        articles.pipeInput(article.id().value(), article);
        return article.id().value();
    }

    /** The last word on each story; without a value for one that is no more. */
    private Map<String, @Nullable Story> latest() {
        Map<String, @Nullable Story> latest = new LinkedHashMap<>();
        new ArrayList<>(stories.readKeyValuesToList()).forEach(story -> latest.put(story.key, story.value));
        return latest;
    }

    private static Story present(Map<String, @Nullable Story> latest, String id) {
        return Objects.requireNonNull(latest.get(id), () -> "no story " + id + " in " + latest.keySet());
    }
}
