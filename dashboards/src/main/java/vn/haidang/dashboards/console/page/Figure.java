package vn.haidang.dashboards.console.page;

/**
 * A number that can be followed.
 *
 * @param value label value it counts, empty for a total
 * @param share of all articles in the period, 0 to 1
 */
public record Figure(String value, long articles, double share, String link) {}
