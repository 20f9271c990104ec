package vn.haidang.analyze.training;

/** Makes the columns of a tall matrix orthonormal in place, by the Cholesky factor of its Gram matrix. */
final class Orthonormal {

    private Orthonormal() {}

    /** Twice, as the first pass leaves rounding errors of the order of the squared condition number. */
    static void make(float[][] rows) {
        pass(rows);
        pass(rows);
    }

    private static void pass(float[][] rows) {
        double[][] factor = cholesky(gram(rows));
        for (float[] row : rows) {
            solve(row, factor);
        }
    }

    private static double[][] gram(float[][] rows) {
        int width = rows[0].length;
        var gram = new double[width][width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                for (int j = 0; j <= i; j++) {
                    gram[i][j] += (double) row[i] * row[j];
                }
            }
        }
        return gram;
    }

    /** The lower triangular factor, in the place of the lower triangle that is given. */
    private static double[][] cholesky(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(rest, Double.MIN_NORMAL)) : rest / matrix[j][j];
            }
        }
        return matrix;
    }

    private static void solve(float[] row, double[][] factor) {
        for (int i = 0; i < row.length; i++) {
            double rest = row[i];
            for (int k = 0; k < i; k++) {
                rest -= row[k] * factor[i][k];
            }
            row[i] = (float) (rest / factor[i][i]);
        }
    }
}
