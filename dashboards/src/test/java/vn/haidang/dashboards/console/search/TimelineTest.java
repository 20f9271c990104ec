package vn.haidang.dashboards.console.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;

class TimelineTest {

    private static final Province PROVINCE = new Province("binh-dinh", "Bình Định");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void barsAreDaysThenWeeksThenMonths() {
        assertEquals(new Shape(Timeline.Unit.DAY, 7), shape(TODAY.minusDays(6)));
        assertEquals(new Shape(Timeline.Unit.DAY, 62), shape(TODAY.minusDays(61)));
        assertEquals(new Shape(Timeline.Unit.WEEK, 10), shape(TODAY.minusDays(62)));
        assertEquals(new Shape(Timeline.Unit.MONTH, 35), shape(LocalDate.of(2024, 1, 31)));
        assertEquals(
                0,
                Timeline.of(PROVINCE, SearchQuery.ALL, List.of(), TODAY).bars().size());
    }

    @Test
    void barsHoldEveryArticleOnceAndLeadToTheirDays() {
        var days = List.of(day("2026-08-01", 1), day("2026-08-31", 2), day("2026-09-01", 4), day("2026-11-21", 8));
        var query = SearchQuery.ALL.within(LocalDate.of(2026, 8, 1), TODAY).saying("cảng");
        var timeline = Timeline.of(PROVINCE, query, days, TODAY);
        assertEquals(Timeline.Unit.WEEK, timeline.unit());
        assertEquals(
                15, timeline.bars().stream().mapToLong(Timeline.Bar::articles).sum());
        var first = timeline.bars().getFirst();
        assertEquals(LocalDate.of(2026, 8, 1), first.from());
        assertEquals(LocalDate.of(2026, 8, 2), first.to());
        assertEquals("/binh-dinh/search?q=c%E1%BA%A3ng&from=2026-08-01&to=2026-08-02", first.link());
        assertEquals(TODAY, timeline.bars().getLast().to());
    }

    @Test
    void articlesOutsideTheCalendarStayWithin() {
        var timeline = Timeline.of(PROVINCE, SearchQuery.ALL, List.of(day("2000-01-01", 1)), TODAY);
        assertTrue(timeline.bars().size() < 330, "bars: " + timeline.bars().size());
    }

    private record Shape(Timeline.Unit unit, int bars) {}

    private static Shape shape(LocalDate from) {
        var timeline = Timeline.of(PROVINCE, SearchQuery.ALL.within(from, TODAY), List.of(day("2026-11-21", 3)), TODAY);
        return new Shape(timeline.unit(), timeline.bars().size());
    }

    private static Overview.Day day(String date, long articles) {
        return new Overview.Day(LocalDate.parse(date), Map.of(Tone.NEUTRAL, articles));
    }
}
