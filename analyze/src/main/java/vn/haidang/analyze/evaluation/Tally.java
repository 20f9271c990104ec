package vn.haidang.analyze.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts per label. */
record Tally(Map<String, Counts> labels) {

    static Tally sum(List<Tally> tallies) {
        Map<String, Counts> sum = new LinkedHashMap<>();
        tallies.forEach(tally -> tally.labels().forEach((label, counts) -> sum.merge(label, counts, Counts::plus)));
        return new Tally(sum);
    }

    Counts of(String label) {
        return labels.getOrDefault(label, Counts.NONE);
    }

    /** F1 of all labels' counts together. */
    double microF1() {
        return labels.values().stream().reduce(Counts.NONE, Counts::plus).f1();
    }

    /** Mean F1 of the labels. */
    double macroF1() {
        return labels.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    }
}
