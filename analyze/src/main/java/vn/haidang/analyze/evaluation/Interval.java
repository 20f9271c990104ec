package vn.haidang.analyze.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A figure with its 95 % interval: percentile bootstrap, {@value #DRAWS} draws of as many items with replacement. */
record Interval(double value, double low, double high) {

    private static final int DRAWS = 500;
    private static final long SEED = 20_250_701;

    static Interval of(List<Tally> items, ToDoubleFunction<Tally> figure) {
        var random = new Random(SEED);
        var figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            figures[draw] = figure.applyAsDouble(Tally.sum(random.ints(items.size(), 0, items.size())
                    .mapToObj(items::get)
                    .toList()));
        }
        Arrays.sort(figures);
        return new Interval(
                figure.applyAsDouble(Tally.sum(items)), figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f [%.3f–%.3f]", value, low, high);
    }
}
