package vn.haidang.dashboards.console.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.archive.StorySearch.Order;

class StoryQueryTest {

    @Test
    void addressSaysWhatTheQueryIsAndBack() {
        var query = StoryQuery.parse(Map.of("days", "90", "order", "spread", "page", "3"));
        assertEquals(new StoryQuery(90, Order.SPREAD, null, 2), query);
        assertEquals("days=90&order=spread&page=3", query.parameters());
        assertEquals("days=90", query.ordered(Order.LATEST).parameters());
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var plain = StoryQuery.of(30);
        assertEquals(plain, StoryQuery.parse(Map.of()));
        assertEquals(plain, StoryQuery.parse(Map.of("days", "-7", "order", "<b>", "page", "-1")));
        assertEquals(499, StoryQuery.parse(Map.of("page", "9999")).page());
        assertEquals(plain, StoryQuery.parse(Map.of("page", "99999999999")));
    }

    @Test
    void pagesAreFilledByTwenty() {
        assertEquals(1, StoryQuery.pages(0));
        assertEquals(1, StoryQuery.pages(20));
        assertEquals(2, StoryQuery.pages(21));
    }
}
