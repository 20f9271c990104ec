package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.Occasion;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Mode;

class SurgeWatchTest {

    @Test
    void fourArticlesOfTwoOutletsAfterFourQuietWeeksAreASurgeThatExplainsItself() {
        var surges = Made.surges(Made.floods(4, 28), Made.crawled(30));
        assertEquals(1, surges.size());
        var surge = surges.getFirst();
        assertEquals("environment", surge.series().topic());
        assertEquals(4, surge.articles());
        assertEquals(Surge.Step.OPENED, surge.step());
        assertEquals(Made.day(28).plus(Duration.ofHours(7)), surge.to());
        assertEquals(Occasion.WORKING_HOURS, surge.occasion());
        assertTrue(surge.reasons().terms().toString().contains("sông côn"), surge.reasons()::toString);
        assertEquals("Bão Táp", surge.reasons().sources().getFirst().name());
        assertEquals("Bình Định", surge.reasons().places().getFirst().name());
        assertEquals(4, surge.reasons().stories().size());
    }

    @Test
    void oneOutletAloneIsNoSurge() {
        var floods = Made.floods(8, 28).stream()
                .map(flood -> Made.flood(flood.article(), "Sứ Việt", flood.firstSeenAt()))
                .toList();
        assertEquals(List.of(), Made.surges(floods, Made.crawled(30)));
    }

    @Test
    void asManyAsEveryDayIsNoSurge() {
        List<Sighting> floods = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            floods.addAll(Made.floods(4, day));
        }
        assertEquals(List.of(), Made.surges(floods, Made.crawled(31)));
    }

    @Test
    void articlesThatHaveNothingInCommonAreChance() {
        var titles = List.of("Chợ hoa xuân mở sớm", "Bắt cá ngừ đại dương", "Trồng rừng phòng hộ", "Họp báo quý ba");
        List<Sighting> articles = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            var flood = Made.floods(4, 28).get(i);
            articles.add(Made.article(flood.article(), titles.get(i), flood.outlet(), flood.firstSeenAt()));
        }
        assertEquals(List.of(), Made.surges(articles, Made.crawled(30)));
    }

    @Test
    void aDayOfTenTimesMoreCrawlingIsNoSurge() {
        List<Sighting> floods = new ArrayList<>();
        List<Instant> crawled = new ArrayList<>(Made.crawled(30));
        for (int day = 0; day < 28; day++) {
            floods.add(Made.article("quiet" + day, "Nắng" + day + " gió" + day, "Sứ Việt", Made.day(day)));
        }
        floods.addAll(Made.floods(8, 28));
        assertEquals(1, Made.surges(floods, crawled).size());
        for (int i = 0; i < 9 * 240; i++) {
            crawled.add(Made.day(28).plusSeconds(i % 43_000));
        }
        assertEquals(List.of(), Made.surges(floods, crawled));
    }

    @Test
    void aBlindCrawlerSeesNoSurge() {
        var crawled = Made.crawled(30).stream()
                .filter(time -> time.isBefore(Made.day(27).plus(Duration.ofHours(20)))
                        || time.isAfter(Made.day(28).plus(Duration.ofHours(6))))
                .filter(time -> time.isBefore(Made.day(27)) || time.getEpochSecond() % 600 == 0)
                .toList();
        assertEquals(List.of(), Made.surges(Made.floods(4, 28), crawled));
    }

    @Test
    void aSurgeIsReportedOnceUntilItHasDoubledOrCooledDown() {
        List<Sighting> floods = new ArrayList<>(Made.floods(6, 28));
        assertEquals(1, Made.surges(floods, Made.crawled(60)).size());
        floods.addAll(Made.floods(11, 29));
        assertEquals(
                List.of(Surge.Step.OPENED, Surge.Step.GREW),
                Made.surges(floods, Made.crawled(60)).stream().map(Surge::step).toList());
        Made.floods(8, 34).stream()
                .map(flood ->
                        Made.article(flood.article(), "Cháy rừng ở Vĩnh Thạnh", flood.outlet(), flood.firstSeenAt()))
                .forEach(floods::add);
        assertEquals(
                List.of(Surge.Step.OPENED, Surge.Step.GREW, Surge.Step.OPENED),
                Made.surges(floods, Made.crawled(60)).stream().map(Surge::step).toList());
    }

    @Test
    void archiveMaterialNeverRaisesOne() {
        var archived = Made.floods(9, 28).stream()
                .map(flood -> Made.article(
                        flood.article(),
                        flood.title(),
                        flood.outlet(),
                        flood.firstSeenAt(),
                        Mode.ARCHIVE,
                        Tone.NEUTRAL))
                .toList();
        assertEquals(List.of(), Made.surges(archived, Made.crawled(30)));
    }

    @Test
    void anArticleTakenTwiceCountsOnce() {
        var floods = Made.floods(3, 28);
        List<Sighting> twice = new ArrayList<>(floods);
        twice.addAll(floods);
        assertEquals(List.of(), Made.surges(twice, Made.crawled(30)));
    }

    @Test
    void theOrderOfArrivalWithinAnHourDoesNotMatter() {
        var floods = Made.floods(12, 28);
        var expected = closeAll(floods);
        for (int seed = 0; seed < 20; seed++) {
            List<Sighting> shuffled = new ArrayList<>(floods);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, closeAll(shuffled));
        }
        assertEquals(1, expected.size());
    }

    @Test
    void aLateArticleCountsInItsOwnHour() {
        var watch = watch();
        var floods = Made.floods(4, 28);
        floods.subList(0, 3).forEach(watch::take);
        long end = Hours.endOf(Made.day(28)) + 10;
        assertEquals(List.of(), watch.close(end));
        watch.take(floods.get(3));
        assertEquals(1, watch.close(end + 1).size());
        var late = watch();
        floods.subList(0, 3).forEach(late::take);
        late.close(end);
        late.take(Made.flood("late", "Bão Táp", Made.day(26)));
        assertEquals(List.of(), late.close(end + 1));
    }

    private static List<Surge> closeAll(List<Sighting> sightings) {
        var watch = watch();
        sightings.forEach(watch::take);
        return watch.close(Hours.endOf(Made.day(29)));
    }

    private static SurgeWatch watch() {
        var crawled = new Hours();
        Made.crawled(30).forEach(crawled::add);
        return new SurgeWatch(new TrendRules(Made.CALENDAR, Made.SETTINGS), crawled, WatchMemory.NOTHING);
    }
}
