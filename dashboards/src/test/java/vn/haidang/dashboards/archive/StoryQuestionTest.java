package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryQuestionTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Test
    void storiesOfAPeriodAreThoseWithAnArticleNotAfterAndOneNotBeforeIt() {
        var query = String.valueOf(
                StoryQuestion.page(search(StorySearch.Order.LATEST, 0)).query());

        assertTrue(query.contains("\"started\":{\"lt\":\"2026-03-31T17:00:00Z\"}"), query);
        assertTrue(query.contains("\"latest\":{\"gte\":\"2026-02-28T17:00:00Z\"}"), query);
        assertTrue(query.contains("\"province\":{\"value\":\"binh-dinh\"}"), query);
    }

    @Test
    void orderIsTotalSoThatNoStoryIsOnTwoPages() {
        assertEquals(List.of("latest", "story_id"), order(StorySearch.Order.LATEST));
        assertEquals(List.of("outlets", "articles", "latest", "story_id"), order(StorySearch.Order.SPREAD));
    }

    @Test
    void pagesBeyondWhatElasticsearchShowsAreEmptyAndNoError() {
        var request = StoryQuestion.page(search(StorySearch.Order.LATEST, 1_000_000));
        assertEquals(10_000, request.from());
        assertEquals(0, request.size());
    }

    @Test
    void storiesOfOneProvinceAreAskedOfItsIndexOnly() {
        assertEquals(
                List.of("haidang-stories-binh-dinh"),
                StoryQuestion.story("binh-dinh", "x").index());
        assertThrows(IllegalArgumentException.class, () -> StoryQuestion.story("*", "x"));
        assertThrows(IllegalArgumentException.class, () -> StoryQuestion.storyOf("a,b", "x"));
    }

    private static StorySearch search(StorySearch.Order order, int page) {
        return new StorySearch("binh-dinh", MARCH, order, page, 20);
    }

    private static List<String> order(StorySearch.Order order) {
        return StoryQuestion.page(search(order, 0)).sort().stream()
                .map(sort -> sort.field().field())
                .toList();
    }
}
