package vn.haidang.dashboards.console.page;

/** One tone's part of a row: where its bar begins and how long it is, in percent of the longest row. */
public record Segment(Figure figure, double start, double length) {}
