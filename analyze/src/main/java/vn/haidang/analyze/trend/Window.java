package vn.haidang.analyze.trend;

/**
 * The same hours of one earlier day.
 *
 * @param count articles of the series
 * @param exposure articles of all sources on anything; what a standing crawler or a day off does not bring is no calm
 */
record Window(int count, int exposure) {}
