package vn.haidang.dashboards.console;

/** A watched province as the console shows it. */
record Province(String id, String name) {}
