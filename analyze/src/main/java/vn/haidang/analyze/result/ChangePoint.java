package vn.haidang.analyze.result;

import java.time.LocalDate;

/**
 * A lasting change of how much is written.
 *
 * @param since first day of the new level
 * @param before articles a day until then
 * @param after articles a day from then on
 * @param score likelihood ratio statistic against no change
 */
public record ChangePoint(TrendSeries series, LocalDate since, double before, double after, double score) {}
