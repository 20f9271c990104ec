package vn.haidang.analyze.labelled;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of right, wrong and missed answers per label. */
final class Confusion {

    private final Map<String, Counts> labels = new TreeMap<>();

    /** Counts one label of one item. */
    void add(String label, boolean wanted, boolean given) {
        var old = labels.getOrDefault(label, new Counts(0, 0, 0));
        labels.put(
                label,
                new Counts(
                        old.right + (wanted && given ? 1 : 0),
                        old.wrong + (!wanted && given ? 1 : 0),
                        old.missed + (wanted && !given ? 1 : 0)));
    }

    double f1(String label) {
        return labels.getOrDefault(label, new Counts(0, 0, 0)).f1();
    }

    double micro() {
        return labels.values().stream()
                .reduce(new Counts(0, 0, 0), Counts::plus)
                .f1();
    }

    double macro() {
        return labels.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    }

    String report() {
        var lines = new StringBuilder();
        labels.forEach((label, counts) -> lines.append(String.format(
                Locale.ROOT,
                "  %-13s n=%-4d P=%.3f R=%.3f F1=%.3f%n",
                label,
                counts.right + counts.missed,
                counts.precision(),
                counts.recall(),
                counts.f1())));
        return lines.append(String.format(Locale.ROOT, "  micro-F1 %.3f macro-F1 %.3f%n", micro(), macro()))
                .toString();
    }

    private record Counts(int right, int wrong, int missed) {

        Counts plus(Counts other) {
            return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return (double) right / Math.max(1, right + wrong);
        }

        double recall() {
            return (double) right / Math.max(1, right + missed);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }
    }
}
