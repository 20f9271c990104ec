package vn.haidang.analyze.training;

/**
 * Makes the columns of a matrix orthonormal in place, by the Cholesky factor of its Gram matrix. A column that depends on
 * those before it becomes zero.
 */
final class Orthonormal {

    /** Share of a column's squared length that may be rounding errors. */
    private static final double ROUNDING = 1e-10;

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
                double whole = matrix[i][j];
                double rest = whole;
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? pivot(rest, whole) : rest / matrix[j][j];
            }
        }
        return matrix;
    }

    /** Whatever is divided by an infinite one becomes zero. */
    private static double pivot(double rest, double whole) {
        return rest > ROUNDING * whole ? Math.sqrt(rest) : Double.POSITIVE_INFINITY;
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
