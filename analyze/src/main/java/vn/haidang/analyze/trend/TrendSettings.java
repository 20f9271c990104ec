package vn.haidang.analyze.trend;

import java.nio.file.Path;

/**
 * The trends part of the configuration.
 *
 * @param calendar file of working hours and public holidays
 * @param surges when more than usual is a surge
 */
public record TrendSettings(Path calendar, SurgeSettings surges) {}
