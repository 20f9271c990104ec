package vn.haidang.analyze.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrthonormalTest {

    private static final int WIDTH = 8;

    @Test
    void aColumnThatDependsOnOthersBecomesZero() {
        float[][] rows = {{1, 2, 0}, {0, 0, 3}, {1, 2, 0}};
        Orthonormal.make(rows);
        double half = Math.sqrt(0.5);
        assertArrayEquals(new double[] {half, 0, 0}, doubles(rows[0]), 1e-6);
        assertArrayEquals(new double[] {0, 0, 1}, doubles(rows[1]), 1e-6);
    }

    @Test
    void columnsBecomePerpendicularAndOfLengthOne() {
        var random = new Random(1);
        var rows = new float[200][WIDTH];
        for (float[] row : rows) {
            float common = (float) random.nextGaussian();
            for (int k = 0; k < WIDTH; k++) {
                row[k] = 100 * common + (float) random.nextGaussian();
            }
        }
        Orthonormal.make(rows);
        for (int i = 0; i < WIDTH; i++) {
            for (int j = 0; j < WIDTH; j++) {
                double product = 0;
                for (float[] row : rows) {
                    product += (double) row[i] * row[j];
                }
                assertEquals(i == j ? 1 : 0, product, 1e-4, i + "," + j);
            }
        }
    }

    private static double[] doubles(float[] row) {
        return IntStream.range(0, row.length).mapToDouble(i -> row[i]).toArray();
    }
}
