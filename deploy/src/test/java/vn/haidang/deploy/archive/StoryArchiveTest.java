package vn.haidang.deploy.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.ArticleMarks;
import vn.haidang.dashboards.archive.FirstPublisher;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.dashboards.edit.KafkaStoryEdits;
import vn.haidang.deploy.TestServers;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Json;

/** Stories come and go in the real archive as their topic says, and decisions about them reach the real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryArchiveTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Instant TENTH = Instant.parse("2026-03-10T03:00:00Z");

    private Pipeline pipeline;
    private ArchiveReader reader;

    @BeforeAll
    void start() throws Exception {
        pipeline = new Pipeline(TestServers.shared());
        reader = pipeline.archive().reader();
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @Test
    void hostileStoryIsReadBackAsItCame() throws Exception {
        var story = story(
                "hostile", "</script>\u202E\u0000 \ud83d ${x} \"}}\n{\"delete\":{}}", List.of("story-read"), 2, TENTH);
        pipeline.send(story);

        assertEquals(story, await("story-read", "hostile").story());
        assertEquals(TENTH, await("story-read", "hostile").started());
        assertEquals(
                "hostile",
                reader.storyOf("story-read", article("hostile", 1))
                        .orElseThrow()
                        .story()
                        .id());
        assertTrue(reader.storyOf("story-read", article("unheard", 1)).isEmpty());
        assertTrue(reader.story("story-none", "hostile").isEmpty());
        assertEquals(0, list("story-none", StorySearch.Order.LATEST, MARCH, 0).size());
    }

    @Test
    void storyLeavesAProvinceAndGoesAndReadingAllAgainChangesNothing() throws Exception {
        pipeline.send(story("moving", "Một", List.of("story-north", "story-south"), 1, TENTH));
        await("story-south", "moving");
        pipeline.send(story("moving", "Hai", List.of("story-north"), 2, TENTH));
        pipeline.send(story("merged", "Ba", List.of("story-north", "story-south"), 1, TENTH));
        pipeline.send(AnalyzeTopics.STORIES.name(), "merged", null);
        pipeline.send(AnalyzeTopics.STORIES.name(), "never-heard-of", null);
        pipeline.awaitCommit();

        for (int reading = 0; reading < 2; reading++) {
            Pipeline.await("the later record", () -> headlines("story-north").equals(List.of("Hai")));
            Pipeline.await("the story to leave", () -> headlines("story-south").isEmpty());
            pipeline.readStoriesAgain();
        }
    }

    @Test
    void storiesOfAPeriodAreListedInEitherOrder() throws Exception {
        var april = Instant.parse("2026-04-05T00:00:00Z");
        pipeline.send(story("wide", "wide", List.of("story-list"), 5, TENTH));
        pipeline.send(story("late", "late", List.of("story-list"), 2, TENTH.plusSeconds(90_000)));
        pipeline.send(story("before", "before", List.of("story-list"), 1, Instant.parse("2026-02-28T16:59:00Z")));
        pipeline.send(story("after", "after", List.of("story-list"), 1, april));
        pipeline.send(story("across", "across", List.of("story-list"), 3, Instant.parse("2026-02-28T16:00:00Z")));
        await("story-list", "across");

        assertEquals(List.of("late", "wide", "across"), list("story-list", StorySearch.Order.LATEST, MARCH, 0));
        assertEquals(List.of("wide", "across", "late"), list("story-list", StorySearch.Order.SPREAD, MARCH, 0));
        assertEquals(List.of(), list("story-list", StorySearch.Order.SPREAD, MARCH, 1));
        assertEquals(
                List.of("after"),
                list(
                        "story-list",
                        StorySearch.Order.LATEST,
                        new Period(MARCH.to().plusDays(1), MARCH.to().plusDays(30)),
                        0));
    }

    @Test
    void firstPublishersAreCountedAndTheirStoriesListed() throws Exception {
        pipeline.send(story("one", "one", List.of("story-first"), 2, TENTH));
        pipeline.send(story("two", "two", List.of("story-first"), 1, TENTH));
        pipeline.send(story("later", "later", List.of("story-first"), 1, Instant.parse("2026-04-05T00:00:00Z")));
        await("story-first", "later");
        Pipeline.await(
                "both",
                () -> list("story-first", StorySearch.Order.LATEST, MARCH, 0).size() == 2);

        assertEquals(List.of(new FirstPublisher("Báo 0", 2)), reader.firstPublishers("story-first", MARCH, 5));
        assertEquals(List.of(), reader.firstPublishers("story-none", MARCH, 5));
        var theirs = new StorySearch("story-first", MARCH, "Báo 0", StorySearch.Order.LATEST, 0, 10);
        assertEquals(2, reader.stories(theirs).total());
        var others = new StorySearch("story-first", MARCH, "Báo 1", StorySearch.Order.LATEST, 0, 10);
        assertEquals(0, reader.stories(others).total());
    }

    @Test
    void whatElasticsearchRefusesIsADeadLetterAndTheRestGoesOn() throws Exception {
        pipeline.send(story("timeless", "x", List.of("story-dead"), 1, Instant.parse("+200000-01-01T00:00:00Z")));
        pipeline.send(story("x".repeat(600), "x", List.of("story-dead"), 1, TENTH));
        pipeline.send(story("fine", "x", List.of("story-dead"), 1, TENTH));
        await("story-dead", "fine");

        var keys = pipeline.dead(AnalyzeTopics.STORIES.name()).stream()
                .map(Pipeline.Letter::key)
                .toList();
        assertTrue(keys.containsAll(Set.of("timeless", "x".repeat(600))), keys::toString);
        assertTrue(!keys.contains("fine"), keys::toString);
    }

    @Test
    void marksAreThoseOfTheArticlesInTheProvince() throws Exception {
        var room = Newsroom.of("story-marks");
        var good = room.at("good").tone(Tone.FAVOURABLE).article("Tốt");
        var edited = room.at("good").tone(Tone.UNFAVOURABLE).revision(2).article("Không tốt");
        pipeline.archive(good, edited);

        String id = good.article().id().value();
        assertEquals(
                Map.of(id, new ArticleMarks(Tone.UNFAVOURABLE, Response.NONE)),
                reader.marks("story-marks", List.of(id, "0".repeat(32))));
        assertEquals(Map.of(), reader.marks("story-none", List.of(id)));
        assertEquals(Map.of(), reader.marks("story-marks", List.of()));
    }

    @Test
    void decisionReachesTheBrokerUnderTheStoryThatStays() throws Exception {
        var merge = new StoryEdit.Merge("edit-a", "edit-b", "lan", TENTH);
        var split = new StoryEdit.Split("edit-a", List.of("x", "y"), "lan", TENTH.plusSeconds(1));
        try (var edits = KafkaStoryEdits.open(pipeline.kafka())) {
            edits.keep(merge);
            edits.keep(split);
        }

        var kept = pipeline.all(AnalyzeTopics.STORY_EDITS.name()).stream()
                .filter(record -> Objects.equals(record.key(), "edit-a"))
                .map(record -> Json.mapper().readValue(record.value(), StoryEdit.class))
                .toList();
        assertEquals(List.of(merge, split), kept);
    }

    /** An index that is being made does not answer before it is written; what is written is found some moments later. */
    private ArchivedStory await(String province, String id) throws Exception {
        pipeline.awaitCommit();
        Pipeline.await("story " + id, () -> reader.story(province, id).isPresent());
        return reader.story(province, id).orElseThrow();
    }

    private List<String> headlines(String province) {
        return reader.stories(new StorySearch(province, MARCH, StorySearch.Order.LATEST, 0, 10)).stories().stream()
                .map(found -> found.story().headline().text())
                .toList();
    }

    private List<String> list(String province, StorySearch.Order order, Period period, int page) {
        return reader.stories(new StorySearch(province, period, order, page, 10)).stories().stream()
                .map(found -> found.story().id())
                .toList();
    }

    private static ArticleId article(String story, int number) {
        return ArticleId.of(URI.create("https://story.example/" + story + "/" + number));
    }

    /** Articles of as many outlets, an hour between them. */
    private static Story story(String id, String headline, List<String> provinces, int articles, Instant first) {
        var members = IntStream.range(0, articles)
                .mapToObj(i -> member(id, i, first.plusSeconds(3_600L * i)))
                .toList();
        return new Story(
                id,
                members.getFirst().articleId(),
                "Báo 0",
                new SourcedSentence(headline, members.getFirst().articleId()),
                provinces,
                articles,
                members,
                new Spread(articles, 0, 0, Map.of(), Map.of(), Map.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static StoryMember member(String story, int number, Instant seen) {
        return new StoryMember(
                article(story, number).value(),
                URI.create("https://story.example/" + number),
                new Source("bao-" + number, "Báo " + number, Source.Kind.PRESS, "vn", "vi", 2),
                "Tin",
                "vi",
                seen,
                Mode.ARCHIVE,
                number == 0 ? MemberRole.FIRST : MemberRole.REWRITE,
                null,
                0);
    }
}
