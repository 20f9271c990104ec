package vn.haidang.benchmarks.extraction;

import java.util.Collection;
import java.util.Locale;

/**
 * Mean precision and recall over pages, and the F1 of the two means. Pages with an empty answer leave the mean of the
 * precision, as in the published metric, so their number is told apart.
 */
record ShingleMean(double precision, double recall, int pages, int empty) {

    static ShingleMean of(Collection<ShingleScore> scores) {
        return new ShingleMean(
                scores.stream()
                        .filter(score -> !score.isEmptyAnswer())
                        .mapToDouble(ShingleScore::precision)
                        .average()
                        .orElse(0),
                scores.stream().mapToDouble(ShingleScore::recall).average().orElse(0),
                scores.size(),
                (int) scores.stream().filter(ShingleScore::isEmptyAnswer).count());
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "F1 %.4f (P %.4f R %.4f, %d pages, %d empty)", f1(), precision, recall, pages, empty);
    }
}
