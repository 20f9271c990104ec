package vn.haidang.analyze.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Softmax regression over hashed n-grams, one step per text, step widths by AdaGrad. */
final class SoftmaxTraining {

    private static final double STEP = 0.1;

    private final List<String> languages;
    private final int count;
    private final float[] weights;
    private final float[] squares;

    SoftmaxTraining(List<String> languages) {
        this.languages = languages;
        this.count = languages.size();
        this.weights = new float[CharacterNgrams.BUCKETS * count];
        this.squares = new float[weights.length];
        Arrays.fill(squares, 1f);
    }

    /** One step towards giving the text its language. */
    void learn(String text, int language) {
        int[] buckets = buckets(text);
        double[] errors = probabilities(buckets);
        errors[language] -= 1;
        for (int bucket : buckets) {
            for (int i = 0; i < count; i++) {
                int at = bucket * count + i;
                squares[at] += (float) (errors[i] * errors[i]);
                weights[at] -= (float) (STEP * errors[i] / Math.sqrt(squares[at]));
            }
        }
    }

    private double[] probabilities(int[] buckets) {
        double[] scores = new double[count];
        for (int bucket : buckets) {
            for (int i = 0; i < count; i++) {
                scores[i] += weights[bucket * count + i];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double[] odds =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
        double sum = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(each -> each / sum).toArray();
    }

    /** The weights in eight bits each. */
    LatinModel model() {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / 127;
        byte[] small = new byte[weights.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (byte) Math.round(weights[i] / scale);
        }
        return new LatinModel(languages, small, scale);
    }

    private static int[] buckets(String text) {
        var builder = IntStream.builder();
        CharacterNgrams.each(text, builder::add);
        return builder.build().toArray();
    }
}
