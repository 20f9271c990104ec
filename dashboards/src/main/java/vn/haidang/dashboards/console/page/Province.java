package vn.haidang.dashboards.console.page;

/** A watched province as the console shows it. */
public record Province(String id, String name) {}
