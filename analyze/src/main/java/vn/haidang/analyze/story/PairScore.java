package vn.haidang.analyze.story;

import java.util.List;

/**
 * How sure it is that two articles in one language report the same matter: a logistic regression over their likeness.
 *
 * <p>Its weights were fitted on the first sample of pairs of real feed items that two readers judged ({@code
 * labels/story-pairs.tsv}); {@code StoryPairsTest} prints what they are worth on the second.
 */
final class PairScore {

    /** In the order of {@link Likeness#values}. */
    private static final List<Double> WEIGHTS = List.of(
            0.660, 2.150, 1.018, 0.039, 0.953, -0.093, -1.933, -0.287, 0.664, 0.223, -0.348, -1.030, 1.013, -0.472,
            0.118, -1.317);

    private static final double BIAS = -3.824;

    private PairScore() {}

    static double of(Likeness likeness) {
        var values = likeness.values();
        double sum = BIAS;
        for (int i = 0; i < values.size(); i++) {
            sum += WEIGHTS.get(i) * values.get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
