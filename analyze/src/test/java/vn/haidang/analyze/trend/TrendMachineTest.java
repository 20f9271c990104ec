package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.result.SeriesTrend;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.analyze.result.TrendSeries;

/** The machine gives the answers that {@code haidang trends} gives over the same articles. */
class TrendMachineTest {

    private static final Logger LOG = LoggerFactory.getLogger(TrendMachineTest.class);
    private static final TrendRules RULES = new TrendRules(Made.CALENDAR, Made.SETTINGS);

    @TempDir
    Path folder;

    @Test
    void givesTheAnswersOfMadeUpPeriods() {
        int surges = 0;
        for (long seed = 1; seed <= 3; seed++) {
            surges += compare("made" + seed, MadeWeeks.of(seed, 63, 10));
        }
        LOG.info("3 made periods of 63 days, {} surges", surges);
        assertTrue(surges >= 10, "got " + surges + " surges");
    }

    @Test
    void givesTheAnswersOfTheEightMonths() throws IOException {
        int surges = compare("real", EightMonths.read());
        LOG.info("eight months, {} surges", surges);
        assertEquals(55, surges);
    }

    private int compare(String name, TrendHistory history) {
        var expected = Trends.of(history, RULES);
        var findings = run(name, history.provinces(), DrivenTrends.events(history));
        var last = Made.CALENDAR.day(history.crawled().getLast()).minusDays(1);
        var reports = findings.stream()
                .flatMap(found -> found.reports().stream())
                .filter(report -> report.day().equals(last))
                .toList();
        assertEquals(expected.surges(), surges(findings));
        assertEquals(history.provinces().size(), reports.size());
        reports.forEach(report -> check(expected, history, report));
        return expected.surges().size();
    }

    private static void check(Trends expected, TrendHistory history, TrendReport report) {
        String province = report.province();
        assertEquals(40, report.series().size());
        assertEquals(
                of(province, expected.forecasts(), one -> one.series()),
                report.series().stream().map(SeriesTrend::forecast).toList());
        assertEquals(
                of(province, expected.records(), one -> one.series()),
                report.series().stream().map(SeriesTrend::record).toList());
        assertEquals(of(province, expected.changes(), one -> one.series()), report.changes());
        assertEquals(of(province, expected.buildingUp(), one -> one.series()), report.buildingUp());
        var from = Made.CALENDAR.start(report.day().minusDays(27));
        var to = Made.CALENDAR.start(report.day().plusDays(1));
        assertEquals(
                Comparison.of(history.of(province).stream()
                        .filter(sighting -> !sighting.firstSeenAt().isBefore(from))
                        .filter(sighting -> sighting.firstSeenAt().isBefore(to))
                        .toList()),
                report.voices());
    }

    private static <T> List<T> of(String province, Collection<T> all, Function<T, TrendSeries> series) {
        return all.stream()
                .filter(one -> series.apply(one).province().equals(province))
                .toList();
    }

    @Test
    void anotherOrderWithinTheGraceChangesNothing() {
        var history = MadeWeeks.of(6, 40, 8);
        var events = new ArrayList<>(DrivenTrends.events(history));
        int from = 0;
        var random = new Random(7);
        for (int to = 1; to <= events.size(); to++) {
            if (to == events.size()
                    || Duration.between(events.get(from).seen(), events.get(to).seen())
                                    .compareTo(TrendMachine.GRACE)
                            >= 0) {
                Collections.shuffle(events.subList(from, to), random);
                from = to;
            }
        }
        var surges = surges(run("order", MadeWeeks.PROVINCES, events));
        assertEquals(Trends.of(history, RULES).surges(), surges);
        assertTrue(surges.size() > 1, surges::toString);
    }

    @Test
    void aLateArticleIsLookedAtWhenTheNextHourClosesAndCountsOnce() {
        var floods = Made.floods(4, 28);
        var late = new TrendEvent(floods.get(1).firstSeenAt(), List.of(floods.get(1)));
        List<TrendEvent> events = new ArrayList<>(Made.fourWeeks());
        events.removeIf(event -> event.sightings().contains(floods.get(1)));
        events.add(new TrendEvent(Made.day(28).plus(Duration.ofHours(9)), List.of()));
        assertEquals(List.of(), surges(run("without", Set.of("binh-dinh"), events)));
        events.addAll(List.of(late, late, new TrendEvent(Made.day(28).plus(Duration.ofHours(10)), List.of())));
        var surge = surges(run("late", Set.of("binh-dinh"), events)).getFirst();
        assertEquals(4, surge.articles());
        assertEquals(Made.day(28).plus(Duration.ofHours(9)), surge.to());
        assertEquals(floods.stream().map(Sighting::article).toList(), surge.articleIds());
    }

    @Test
    void aProvinceWatchedOnlyNowHasNoHistory() {
        var events = Made.fourWeeks();
        var end = new TrendEvent(Made.day(30), List.of());
        try (var open = new OpenStores(folder.resolve("later"))) {
            var before = new TrendMachine(Set.of("phu-yen"), RULES, open.stores());
            events.stream().filter(event -> event.seen().isBefore(Made.day(27))).forEach(before::take);
            var after = new TrendMachine(Set.of("phu-yen", "binh-dinh"), RULES, open.stores());
            List<TrendFindings> findings = new ArrayList<>();
            events.stream()
                    .filter(event -> !event.seen().isBefore(Made.day(27)))
                    .map(after::take)
                    .forEach(findings::add);
            findings.add(after.take(end));
            assertEquals(List.of(), surges(findings));
            var reports = findings.getLast().reports();
            assertEquals(
                    List.of("binh-dinh", "phu-yen"),
                    reports.stream().map(TrendReport::province).toList());
            assertEquals(Made.CALENDAR.day(Made.day(28)), reports.getFirst().since());
            assertNull(reports.getFirst().series().getFirst().forecast());
            assertEquals(Made.CALENDAR.day(Made.day(1)), reports.getLast().since());
        }
    }

    private List<TrendFindings> run(String name, Set<String> provinces, List<TrendEvent> events) {
        List<TrendFindings> findings = new ArrayList<>();
        try (var open = new OpenStores(folder.resolve(name))) {
            var machine = new TrendMachine(provinces, RULES, open.stores());
            events.forEach(event -> findings.add(machine.take(event)));
            findings.add(machine.reach(events.getLast().seen().plus(Duration.ofHours(2))));
        }
        return findings;
    }

    private static List<Surge> surges(List<TrendFindings> findings) {
        return findings.stream().flatMap(found -> found.surges().stream()).toList();
    }
}
