package vn.haidang.deploy.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.haidang.analyze.result.Outcome.Kind;

/** A replay's account as lines for people. */
public final class ReplayTable {

    private ReplayTable() {}

    /**
     * The closing table.
     *
     * @param provinces names by id, in the order shown
     */
    public static List<String> lines(ReplayReport report, Map<String, String> provinces) {
        List<String> lines = new ArrayList<>();
        lines.add(row("lines read", report.read()));
        lines.add(row("  no feed item (dead letter)", report.bad()));
        lines.add(row("  dropped: names no watched place", report.ended().getOrDefault(Kind.NO_PLACE, 0L)));
        lines.add(row("  dropped: namesake only", report.ended().getOrDefault(Kind.NAMESAKE, 0L)));
        lines.add(row("  unchanged since an earlier reading", report.ended().getOrDefault(Kind.UNCHANGED, 0L)));
        lines.add(row("  matched", report.ended().getOrDefault(Kind.MATCHED, 0L)));
        lines.add(row("  refused by the analysis (dead letter)", report.dead()));
        lines.add(row("sum of the rows", report.sum()) + (report.sum() == report.read() ? "  = read" : "  ≠ read"));
        provinces.forEach((id, name) -> lines.add(province(report, id, name)));
        lines.add(report.isExact() ? "The account is exact." : "The account does not add up.");
        return lines;
    }

    private static String province(ReplayReport report, String id, String name) {
        long matched = report.matched().getOrDefault(id, 0L);
        long indexed = report.indexed().getOrDefault(id, 0L);
        String verdict = matched == indexed ? "" : "  ≠ " + matched + " matched";
        return row("indexed for " + name, indexed) + verdict;
    }

    private static String row(String what, long count) {
        return String.format(Locale.ROOT, "%-40s %,9d", what, count);
    }
}
