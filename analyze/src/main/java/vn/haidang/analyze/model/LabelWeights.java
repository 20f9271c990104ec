package vn.haidang.analyze.model;

/** One label's linear function, its weights rounded to 255 steps. */
public final class LabelWeights {

    private static final int STEPS = 127;

    private final byte[] steps;
    private final float step;
    private final float bias;

    LabelWeights(byte[] steps, float step, float bias) {
        this.steps = steps;
        this.step = step;
        this.bias = bias;
    }

    /** Rounds weights, one per feature. */
    public static LabelWeights round(double[] weights, double bias) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double step = largest == 0 ? 1 : largest / STEPS;
        var steps = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            steps[i] = (byte) Math.round(weights[i] / step);
        }
        return new LabelWeights(steps, (float) step, (float) bias);
    }

    /** Probability of the label, 0 to 1. */
    public double probability(SparseVector features) {
        double sum = bias;
        for (int i = 0; i < features.size(); i++) {
            sum += features.value(i) * weight(features.index(i));
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double weight(int feature) {
        return steps[feature] * step;
    }

    byte[] steps() {
        return steps;
    }

    float step() {
        return step;
    }

    float bias() {
        return bias;
    }
}
