package vn.haidang.analyze.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.haidang.analyze.result.ChangePoint;

/**
 * Finds the day since when a series has another level: the split of the last eight weeks with the greatest likelihood
 * ratio of two Poisson rates against one (Worsley 1986), divided by the dispersion within the two parts.
 */
final class ChangePoints {

    private static final int DAYS = 56;

    /** What lasts less than a week is a surge, not a change. */
    private static final int LEAST = 7;

    /** Greatest of some forty correlated statistics of one degree of freedom; 16 is passed once in a thousand. */
    private static final double SCORE = 16;

    private static final double ALMOST_NOTHING = 0.05;

    private ChangePoints() {}

    /** The change of level, if there was one. */
    static Optional<ChangePoint> find(DailyCounts series) {
        int start = Math.max(0, series.counts().length - DAYS);
        int[] counts = Arrays.copyOfRange(series.counts(), start, series.counts().length);
        return IntStream.rangeClosed(LEAST, counts.length - LEAST)
                .mapToObj(split -> Split.of(counts, split))
                .max(Comparator.comparingDouble(Split::score))
                .filter(split -> split.score() >= SCORE)
                .map(split -> new ChangePoint(
                        series.series(),
                        series.from().plusDays(start + split.at()),
                        split.before(),
                        split.after(),
                        split.score()));
    }

    private record Split(int at, double before, double after, double score) {

        static Split of(int[] counts, int at) {
            double before = Arrays.stream(counts, 0, at).average().orElseThrow();
            double after = Arrays.stream(counts, at, counts.length).average().orElseThrow();
            double all = Arrays.stream(counts).average().orElseThrow();
            double ratio = 2 * (gain(at * before, before, all) + gain((counts.length - at) * after, after, all));
            return new Split(at, before, after, ratio / dispersion(counts, at, before, after));
        }

        private static double gain(double articles, double rate, double all) {
            return articles == 0 ? 0 : articles * Math.log(rate / all);
        }

        private static double dispersion(int[] counts, int at, double before, double after) {
            double pearson = IntStream.range(0, counts.length)
                    .mapToDouble(day -> {
                        double mean = Math.max(ALMOST_NOTHING, day < at ? before : after);
                        return (counts[day] - mean) * (counts[day] - mean) / mean;
                    })
                    .sum();
            return Math.max(1, pearson / (counts.length - 2));
        }
    }
}
