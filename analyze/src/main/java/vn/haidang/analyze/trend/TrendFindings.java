package vn.haidang.analyze.trend;

import java.util.List;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;

/** What was found when hours were closed. */
record TrendFindings(List<Surge> surges, List<TrendReport> reports) {

    static final TrendFindings NONE = new TrendFindings(List.of(), List.of());

    TrendFindings {
        surges = List.copyOf(surges);
        reports = List.copyOf(reports);
    }

    boolean isEmpty() {
        return surges.isEmpty() && reports.isEmpty();
    }
}
