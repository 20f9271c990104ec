package vn.haidang.dashboards.console.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.Spread.Hour;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.console.Samples;
import vn.haidang.dashboards.console.StorySamples;
import vn.haidang.dashboards.console.page.Province;

class StoryPicturesTest {

    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");

    private static final Map<String, ArchivedStory> STORIES = StorySamples.stories(Samples.articles()).stream()
            .collect(Collectors.toMap(story -> story.story().id(), story -> story));

    @Test
    void everyArticleStandsInItsLaneInsideThePictureAndLaterOnesFurtherRight() {
        int checked = 0;
        for (var id : List.of(StorySamples.RICH, StorySamples.HOSTILE, StorySamples.WIDE)) {
            var graph = graph(id);
            double before = 0;
            for (var node : graph.nodes()) {
                assertTrue(node.x() >= CopyGraph.LEFT && node.x() < CopyGraph.WIDTH, node::toString);
                assertTrue(node.y() > 0 && node.y() < graph.height(), node::toString);
                assertTrue(graph.lanes().stream().anyMatch(lane -> lane.y() == node.y()), node::toString);
                assertTrue(node.x() >= before, node::toString);
                before = node.x();
                checked++;
            }
        }
        assertEquals(14 + 3 + 18, checked);
    }

    @Test
    void arrowsAreAsThickAsMuchIsTheSame() {
        var arrows = graph(StorySamples.RICH).arrows();
        arrows.forEach(arrow -> assertEquals(1 + 4 * arrow.copy().containment(), arrow.thickness(), 1e-9));
        assertEquals(8, arrows.size());
        var unreadable = graph(StorySamples.HOSTILE).arrows();
        assertEquals(
                List.of(1.0),
                unreadable.stream().map(CopyGraph.Arrow::thickness).toList());
    }

    @Test
    void outletsWithoutRoomAreCountedAndThoseThatCopiedAreKept() {
        var graph = graph(StorySamples.WIDE);
        assertEquals(18, graph.lanes().size());
        assertEquals(22, graph.hidden());
        assertEquals(0, graph(StorySamples.RICH).hidden());
    }

    @Test
    void growthIsOneColumnPerHourWithGapsWhereNothingCame() {
        var chart = GrowthChart.of(List.of(hour(0, 3), hour(1, 1), hour(9, 2)));
        assertEquals(1, chart.step());
        assertEquals(3, chart.highest());
        assertEquals(
                List.of(3, 1, 2),
                chart.bars().stream().map(GrowthChart.Bar::articles).toList());
        double width = chart.bars().get(1).x() - chart.bars().getFirst().x();
        assertEquals(
                9 * width, chart.bars().getLast().x() - chart.bars().getFirst().x(), 1e-6);
    }

    @Test
    void longGrowthIsCountedInWiderColumnsAndLosesNothing() {
        int checked = 0;
        for (int hours : List.of(1, 72, 73, 500, 3_000, 500_000)) {
            var growth = IntStream.rangeClosed(0, 50)
                    .map(i -> i * (hours - 1) / 50)
                    .distinct()
                    .mapToObj(at -> hour(at, 2))
                    .toList();
            var chart = GrowthChart.of(growth);
            assertEquals(
                    2 * growth.size(),
                    chart.bars().stream().mapToInt(GrowthChart.Bar::articles).sum());
            chart.bars().forEach(bar -> assertTrue(bar.x() + bar.width() <= GrowthChart.WIDTH + 1e-6, bar::toString));
            chart.ticks().forEach(tick -> assertTrue(tick.x() < GrowthChart.WIDTH, tick::toString));
            checked++;
        }
        assertEquals(6, checked);
        assertEquals(List.of(), GrowthChart.of(List.of()).bars());
    }

    private static Hour hour(int after, int articles) {
        return new Hour(START.plus(Duration.ofHours(after)), articles);
    }

    private static CopyGraph graph(String id) {
        var story = STORIES.getOrDefault(id, STORIES.values().iterator().next()).story();
        return CopyGraphLayout.of(StoryArticles.of(new Province("binh-dinh", "Bình Định"), story, Map.of())
                .inTime());
    }
}
