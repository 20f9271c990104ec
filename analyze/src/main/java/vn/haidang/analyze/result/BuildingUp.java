package vn.haidang.analyze.result;

import java.time.LocalDate;

/**
 * A series that had more in a week than expected and more than in the week before.
 *
 * @param to last day of the week
 * @param articles of the week
 * @param weekBefore articles of the week before
 * @param expected articles of the week
 * @param tail probability of so many articles or more, had nothing changed
 */
public record BuildingUp(
        TrendSeries series, LocalDate to, int articles, int weekBefore, double expected, double tail) {}
