package vn.haidang.analyze.training;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.haidang.analyze.model.SparseVector;

/**
 * The directions in which many texts differ most: an orthonormal basis of the leading right singular vectors of the
 * matrix of texts and terms, found by subspace iteration (Halko, Martinsson and Tropp 2011, algorithm 4.4).
 *
 * <p>The basis may be turned any way within its space; a learner with an L2 penalty does not notice.
 */
final class LatentSpace {

    private static final int DIRECTIONS = 100;
    private static final int ROUNDS = 6;
    private static final long SEED = 2025;

    /** Weight of the projection beside the terms themselves; did best in cross-validation. */
    private static final float SCALE = 3;

    /** One row per term. */
    private final float[][] basis;

    private LatentSpace(float[][] basis) {
        this.basis = basis;
    }

    /**
     * The space of texts.
     *
     * @param texts their features, of which those below {@code terms} are used
     */
    static LatentSpace of(List<SparseVector> texts, int terms) {
        var random = new Random(SEED);
        var basis = new float[terms][DIRECTIONS];
        for (float[] row : basis) {
            for (int k = 0; k < DIRECTIONS; k++) {
                row[k] = (float) random.nextGaussian();
            }
        }
        Orthonormal.make(basis);
        for (int round = 0; round < ROUNDS; round++) {
            basis = next(texts, basis);
            Orthonormal.make(basis);
        }
        return new LatentSpace(basis);
    }

    /** The matrix of texts and terms, transposed, times itself, times the basis. */
    private static float[][] next(List<SparseVector> texts, float[][] basis) {
        var next = new float[basis.length][DIRECTIONS];
        for (SparseVector text : texts) {
            float[] along = sum(text, basis);
            for (int i = 0; i < text.size() && text.index(i) < basis.length; i++) {
                float[] row = next[text.index(i)];
                float value = text.value(i);
                for (int k = 0; k < DIRECTIONS; k++) {
                    row[k] += value * along[k];
                }
            }
        }
        return next;
    }

    private static float[] sum(SparseVector text, float[][] basis) {
        var along = new float[DIRECTIONS];
        for (int i = 0; i < text.size() && text.index(i) < basis.length; i++) {
            float[] row = basis[text.index(i)];
            float value = text.value(i);
            for (int k = 0; k < DIRECTIONS; k++) {
                along[k] += value * row[k];
            }
        }
        return along;
    }

    int size() {
        return DIRECTIONS;
    }

    /** Where a text lies along each direction. */
    SparseVector project(SparseVector text) {
        float[] along = sum(text, basis);
        for (int k = 0; k < DIRECTIONS; k++) {
            along[k] *= SCALE;
        }
        return SparseVector.dense(along);
    }

    /** What weights of the directions amount to as weights of the terms. */
    double[] fold(double[] weights) {
        return IntStream.range(0, basis.length)
                .mapToDouble(term -> {
                    double sum = 0;
                    for (int k = 0; k < DIRECTIONS; k++) {
                        sum += SCALE * weights[k] * basis[term][k];
                    }
                    return sum;
                })
                .toArray();
    }
}
