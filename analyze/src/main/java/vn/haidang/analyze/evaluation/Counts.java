package vn.haidang.analyze.evaluation;

/**
 * How often a label was given and wanted.
 *
 * @param right given and wanted
 * @param wrong given and not wanted
 * @param missed wanted and not given
 */
public record Counts(int right, int wrong, int missed) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public static Counts of(boolean wanted, boolean given) {
        return new Counts(wanted && given ? 1 : 0, !wanted && given ? 1 : 0, wanted && !given ? 1 : 0);
    }

    public Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Items that bear the label. */
    public int wanted() {
        return right + missed;
    }

    public double precision() {
        return (double) right / Math.max(1, right + wrong);
    }

    public double recall() {
        return (double) right / Math.max(1, right + missed);
    }

    public double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
}
