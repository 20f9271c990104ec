package vn.haidang.analyze.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.haidang.analyze.evaluation.Evaluation.Case;

/** An evaluation as text to be read: a table per aspect, then confusions, then the worst errors. */
public final class Report {

    private static final int CONFUSIONS = 40;
    private static final int ERRORS = 25;

    private Report() {}

    public static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            table(aspect, evaluation, lines);
        }
        lines.add("");
        lines.add("commonest confusions (times, wanted → given)");
        lines.addAll(confusions(evaluation));
        lines.add("");
        lines.add("worst errors");
        lines.addAll(errors(evaluation));
        return lines;
    }

    /** The figures that targets are set for, on one line. */
    public static String summary(Evaluation evaluation) {
        var remedy = evaluation.response("remedy");
        var verify = evaluation.response("verify");
        return String.format(
                Locale.ROOT,
                "%d items: topics micro-F1 %.3f, tone macro-F1 %.3f, remedy F1 %.3f, verify P %.3f R %.3f",
                evaluation.cases().size(),
                evaluation.topicsMicroF1(),
                evaluation.toneMacroF1(),
                remedy.f1(),
                verify.precision(),
                verify.recall());
    }

    private static void table(Aspect aspect, Evaluation evaluation, List<String> lines) {
        var tallies = evaluation.tallies(aspect);
        if (tallies.isEmpty()) {
            return;
        }
        var sum = Tally.sum(tallies);
        lines.add("");
        lines.add(aspect.name().toLowerCase(Locale.ROOT) + ", " + tallies.size() + " items");
        new TreeMap<>(sum.labels()).forEach((label, counts) -> lines.add(row(label, counts, tallies)));
        lines.add("  micro-F1 " + Interval.of(tallies, Tally::microF1) + "  macro-F1 "
                + Interval.of(tallies, Tally::macroF1));
    }

    private static String row(String label, Counts counts, List<Tally> tallies) {
        return String.format(
                Locale.ROOT,
                "  %-13s n=%-5d P %s  R %s  F1 %s",
                label,
                counts.wanted(),
                Interval.of(tallies, tally -> tally.of(label).precision()),
                Interval.of(tallies, tally -> tally.of(label).recall()),
                Interval.of(tallies, tally -> tally.of(label).f1()));
    }

    private static List<String> confusions(Evaluation evaluation) {
        Map<String, Long> pairs = evaluation.cases().stream()
                .flatMap(one -> Confusions.of(one).stream())
                .collect(Collectors.groupingBy(pair -> pair, TreeMap::new, Collectors.counting()));
        return pairs.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(CONFUSIONS)
                .map(pair -> String.format(Locale.ROOT, "  %5d  %s", pair.getValue(), pair.getKey()))
                .toList();
    }

    private static List<String> errors(Evaluation evaluation) {
        return evaluation.cases().stream()
                .filter(one -> !Confusions.of(one).isEmpty())
                .sorted(Comparator.comparingInt((Case one) -> Confusions.of(one).size())
                        .reversed())
                .limit(ERRORS)
                .map(one -> "  " + one.item().title() + "\n      " + String.join("; ", Confusions.of(one)))
                .toList();
    }
}
