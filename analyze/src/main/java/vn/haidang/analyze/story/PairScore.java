package vn.haidang.analyze.story;

import java.util.List;

/**
 * How sure it is that two articles in one language report the same matter: a logistic regression over their likeness.
 *
 * <p>Its weights were fitted on pairs of real feed items that two readers judged ({@code labels/story-pairs.tsv}, every
 * second pair); {@code StoryPairsTest} prints what they are worth on the others.
 */
final class PairScore {

    /** In the order of {@link Likeness#values}. */
    private static final List<Double> WEIGHTS = List.of(
            2.160, 1.684, 0.876, 0.081, 0.014, -0.047, -2.095, -0.354, 0.252, 0.396, -0.256, -1.179, 0.646, -0.414);

    private static final double BIAS = -2.444;

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
