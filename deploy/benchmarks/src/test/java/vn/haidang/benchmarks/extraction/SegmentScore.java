package vn.haidang.benchmarks.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Segments a text must and must not hold: the metric of trafilatura's own evaluation. White space does not count.
 *
 * @param truePositive wanted segments that were found
 * @param falsePositive unwanted segments that were found
 * @param falseNegative wanted segments that were not
 */
record SegmentScore(int truePositive, int falsePositive, int falseNegative) {

    static SegmentScore of(List<String> wanted, List<String> unwanted, String found) {
        String text = normal(found);
        int right = (int)
                wanted.stream().map(SegmentScore::normal).filter(text::contains).count();
        int wrong = (int) unwanted.stream()
                .map(SegmentScore::normal)
                .filter(text::contains)
                .count();
        return new SegmentScore(right, wrong, wanted.size() - right);
    }

    static SegmentScore sum(Collection<SegmentScore> scores) {
        return scores.stream().reduce(new SegmentScore(0, 0, 0), SegmentScore::plus);
    }

    double f1() {
        int all = 2 * truePositive + falsePositive + falseNegative;
        return all == 0 ? 0 : 2.0 * truePositive / all;
    }

    private SegmentScore plus(SegmentScore other) {
        return new SegmentScore(
                truePositive + other.truePositive,
                falsePositive + other.falsePositive,
                falseNegative + other.falseNegative);
    }

    private static String normal(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F %.4f (P %.4f R %.4f)",
                f1(),
                (double) truePositive / Math.max(1, truePositive + falsePositive),
                (double) truePositive / Math.max(1, truePositive + falseNegative));
    }
}
