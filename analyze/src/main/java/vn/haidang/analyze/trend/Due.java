package vn.haidang.analyze.trend;

/**
 * A sighting that has not been looked at for surges yet.
 *
 * @param hour at whose end it will be: its own, or the next one when it comes late
 */
record Due(long hour, Sighting sighting) {}
