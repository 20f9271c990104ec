package vn.haidang.dashboards.archive;

/** How many articles carry a value. */
public record Count(String value, long articles) {}
