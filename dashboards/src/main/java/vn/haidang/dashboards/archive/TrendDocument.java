package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.analyze.result.TrendReport;

/**
 * The latest report of a province in its index.
 *
 * @param report the whole report as it came, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
record TrendDocument(String province, LocalDate since, LocalDate day, Instant indexedAt, TrendReport report) {

    static TrendDocument of(TrendReport report, Instant now) {
        return new TrendDocument(report.province(), report.since(), report.day(), now, report);
    }
}
