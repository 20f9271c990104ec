package vn.haidang.alerting.queue;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The alerts that one shift got for one province.
 *
 * @param single those shown one by one
 * @param byRule all, by the rule that raised them
 */
record ShiftTally(int single, Map<String, Integer> byRule) {

    static final ShiftTally EMPTY = new ShiftTally(0, Map.of());

    ShiftTally {
        byRule = Map.copyOf(byRule);
    }

    ShiftTally withSingle(String rule) {
        return new ShiftTally(single + 1, counting(rule));
    }

    ShiftTally withBundled(String rule) {
        return new ShiftTally(single, counting(rule));
    }

    /** The rule that brought most; of several, the first by id. */
    String noisiest() {
        return byRule.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private Map<String, Integer> counting(String rule) {
        Map<String, Integer> counts = new TreeMap<>(byRule);
        counts.merge(rule, 1, Integer::sum);
        return counts;
    }
}
