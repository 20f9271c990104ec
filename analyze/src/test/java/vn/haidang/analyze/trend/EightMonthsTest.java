package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.result.ForecastRecord;
import vn.haidang.analyze.result.ForecastRecord.Score;
import vn.haidang.analyze.result.Surge;

/** The figures of deploy/docs/trends.md, with floors a little below them. */
class EightMonthsTest {

    private static final Logger LOG = LoggerFactory.getLogger(EightMonthsTest.class);

    private static final String CHOSEN = "smoothing 0.1";

    private static final LocalDate LAST_QUARTER = LocalDate.of(2026, 1, 1);

    private static @org.jspecify.annotations.Nullable TrendHistory history;

    @BeforeAll
    static void read() throws IOException {
        history = EightMonths.read();
    }

    @AfterAll
    static void forget() {
        history = null;
    }

    @Test
    void theStormsAndFloodsOfThePeriodAreFound() {
        var surges = new SurgeHistory(new TrendRules(Made.CALENDAR, Made.SETTINGS)).surges(history());
        surges.forEach(surge -> LOG.info("{}", row(surge)));
        long found = KnownEvent.ALL.stream()
                .filter(event -> {
                    boolean isFound = surges.stream().anyMatch(event::isFoundBy);
                    LOG.info("{} {}", isFound ? "found " : "MISSED", event);
                    return isFound;
                })
                .count();
        LOG.info("{} of {} known events found by {} surges", found, KnownEvent.ALL.size(), surges.size());
        assertTrue(found >= KnownEvent.FLOOR, () -> "found " + found);
        assertTrue(surges.size() <= 70, () -> "got " + surges.size() + " surges");
    }

    @Test
    void rangesHoldTheirPromiseAndErrorsStayBelowTheSeasonalNaive() {
        var series = Trends.daily(history(), Made.CALENDAR);
        methods().forEach((name, method) -> {
            var records = series.stream()
                    .map(one -> new Forecaster(method).check(one, LAST_QUARTER))
                    .toList();
            LOG.info("{} topics {}", name, figures(records, false));
            LOG.info("{} tones  {}", name, figures(records, true));
            if (name.equals(CHOSEN)) {
                check(records);
            }
        });
    }

    private static void check(List<ForecastRecord> records) {
        for (boolean byTone : new boolean[] {false, true}) {
            for (var score :
                    List.of(sum(records, byTone, ForecastRecord::days), sum(records, byTone, ForecastRecord::weeks))) {
                assertTrue(score.heldLikely() >= 0.8 * score.forecasts(), score::toString);
                assertTrue(score.heldNearlySure() >= 0.95 * score.forecasts(), score::toString);
                assertTrue(score.error() < score.naiveError(), score::toString);
            }
        }
    }

    private static Map<String, ForecastMethod> methods() {
        Map<String, ForecastMethod> methods = new TreeMap<>();
        methods.put("seasonal naive", ForecastMethod.SEASONAL_NAIVE);
        methods.put("mean of 28 days", (history, ahead) -> mean(history, 28));
        methods.put("mean of 56 days", (history, ahead) -> mean(history, 56));
        methods.put("smoothing 0.05", (history, ahead) -> ForecastMethod.level(history, 0.05));
        methods.put(CHOSEN, ForecastMethod.SMOOTHING);
        methods.put("smoothing 0.2", (history, ahead) -> ForecastMethod.level(history, 0.2));
        return methods;
    }

    private static double mean(int[] history, int days) {
        return IntStream.range(Math.max(0, history.length - days), history.length)
                .map(day -> history[day])
                .average()
                .orElseThrow();
    }

    private static String figures(List<ForecastRecord> records, boolean byTone) {
        return "days " + figures(sum(records, byTone, ForecastRecord::days)) + ", weeks "
                + figures(sum(records, byTone, ForecastRecord::weeks));
    }

    private static String figures(Score score) {
        return String.format(
                Locale.ROOT,
                "n %d error %.3f naive %.3f 80%% %.3f 95%% %.3f",
                score.forecasts(),
                score.error(),
                score.naiveError(),
                (double) score.heldLikely() / score.forecasts(),
                (double) score.heldNearlySure() / score.forecasts());
    }

    private static Score sum(List<ForecastRecord> records, boolean byTone, Function<ForecastRecord, Score> part) {
        var scores = records.stream()
                .filter(record -> (record.series().tone() != null) == byTone)
                .map(part)
                .toList();
        int n = sum(scores, Score::forecasts);
        return new Score(
                n,
                sum(scores, Score::heldLikely),
                sum(scores, Score::heldNearlySure),
                scores.stream()
                                .mapToDouble(score -> score.error() * score.forecasts())
                                .sum()
                        / n,
                scores.stream()
                                .mapToDouble(score -> score.naiveError() * score.forecasts())
                                .sum()
                        / n);
    }

    private static int sum(List<Score> scores, ToIntFunction<Score> value) {
        return scores.stream().mapToInt(value).sum();
    }

    private static String row(Surge surge) {
        var series = surge.series();
        return String.format(
                Locale.ROOT,
                "%s | %s | %s %s %s | %s | %d of %.2f | %.0e | %s | %s",
                surge.to().plusSeconds(7 * 3600).toString().substring(0, 13),
                series.province(),
                series.topic(),
                series.tone() == null ? "" : series.tone(),
                series.response() == null ? "" : series.response(),
                surge.step(),
                surge.articles(),
                surge.expected(),
                surge.tail(),
                surge.reasons().terms().stream()
                        .map(term -> term.name())
                        .limit(2)
                        .toList(),
                surge.reasons().stories().stream()
                        .map(story -> story.title())
                        .limit(2)
                        .toList());
    }

    private static TrendHistory history() {
        return java.util.Objects.requireNonNull(history);
    }
}
