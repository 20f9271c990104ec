package vn.haidang.analyze.trend;

import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Detects aberrations, as the surveillance of diseases calls counts above their baseline: compares a window of hours with
 * the same hours of earlier days.
 *
 * @param hours length of the window
 * @param weeks of earlier days
 * @param crawled all articles of all sources
 * @param isHoliday whether the day of an hour is a public holiday
 * @param isDayOff whether it is a holiday or a weekend
 */
record AberrationDetector(int hours, int weeks, Hours crawled, LongPredicate isHoliday, LongPredicate isDayOff) {

    private static final int DAY = 24;

    /** The window that ends at {@code end} and what was to be expected in it. */
    Finding detect(Hours series, long end, Set<Long> surged) {
        int exposure = crawled.before(end, hours);
        int count = series.before(end, hours);
        var earlier = earlier(end);
        var calm = earlier.stream().filter(day -> isCalm(day, surged)).toList();
        var windows = (calm.size() < Baseline.ENOUGH ? earlier : calm)
                .stream()
                        .map(day -> new Window(series.before(day, hours), crawled.before(day, hours)))
                        .filter(window -> window.exposure() > 0)
                        .toList();
        if (windows.size() < Baseline.ENOUGH || isBlind(exposure, windows)) {
            return new Finding(count, Double.NaN, 1);
        }
        var expected = Baseline.of(windows).among(exposure);
        return new Finding(count, expected.mean(), expected.upperTail(count));
    }

    /** Ordinary days are compared with ordinary days, holidays with weekends and holidays. */
    private List<Long> earlier(long end) {
        long first = crawled.first(end);
        LongPredicate alike = isHoliday.test(end) ? isDayOff : isHoliday.negate();
        return IntStream.rangeClosed((hours + DAY - 1) / DAY, weeks * 7)
                .mapToObj(days -> end - (long) days * DAY)
                .filter(hour -> hour - hours >= first - 1)
                .filter(alike::test)
                .toList();
    }

    /** A surge is no baseline for the next one. */
    private static boolean isCalm(long end, Set<Long> surged) {
        return LongStream.rangeClosed(end - DAY + 1, end).noneMatch(surged::contains);
    }

    /** With the crawler down for half of the window, a few late articles would look like many. */
    private static boolean isBlind(int exposure, List<Window> windows) {
        double mean = windows.stream().mapToInt(Window::exposure).average().orElse(0);
        return exposure < mean / 2;
    }

    /**
     * What was found in a window.
     *
     * @param expected articles; not a number where nothing can be said
     * @param tail probability of so many or more
     */
    record Finding(int count, double expected, double tail) {}
}
