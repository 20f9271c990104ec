package vn.haidang.dashboards.console.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.haidang.analyze.result.Spread.Hour;
import vn.haidang.dashboards.archive.Period;

/**
 * How a story grew, as columns in a picture of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param step hours that one column counts
 * @param highest articles of the highest column
 * @param bars one per step that has articles, in order of time
 * @param ticks times along the axis
 */
record GrowthChart(int step, int highest, List<Bar> bars, List<Tick> ticks) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 170;

    private static final int LEFT = 34;
    private static final int TOP = 12;
    private static final int BOTTOM = 144;
    private static final int TICKS = 5;

    /** Width of a time written out. */
    private static final int LABEL = 72;

    /** Hours of a column: as short as the picture has room for. */
    private static final List<Integer> STEPS = List.of(1, 6, 24, 24 * 7, 24 * 30);

    private static final int MAX_COLUMNS = 72;

    /** A column with the figures it shows. */
    record Bar(Instant start, int articles, double x, double y, double width, double height) {}

    /** A time along the axis. */
    record Tick(double x, Instant time) {

        /** The day in Việt Nam, for columns of a day and more. */
        public LocalDate day() {
            return LocalDate.ofInstant(time, Period.ZONE);
        }
    }

    static GrowthChart of(List<Hour> growth) {
        if (growth.isEmpty()) {
            return new GrowthChart(1, 0, List.of(), List.of());
        }
        var times = growth.stream().map(Hour::start).sorted().toList();
        long hours = Duration.between(times.getFirst(), times.getLast()).toHours() + 1;
        int step = STEPS.stream()
                .filter(each -> hours / each <= MAX_COLUMNS)
                .findFirst()
                .orElse(STEPS.getLast());
        return drawn(times.getFirst(), step, (int) Math.min(Integer.MAX_VALUE, (hours - 1) / step) + 1, growth);
    }

    private static GrowthChart drawn(Instant first, int step, int columns, List<Hour> growth) {
        Map<Integer, Integer> counts = growth.stream()
                .collect(Collectors.toMap(
                        hour -> (int) (Duration.between(first, hour.start()).toHours() / step),
                        Hour::articles,
                        Integer::sum,
                        TreeMap::new));
        int highest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double width = (double) (WIDTH - LEFT) / Math.max(columns, 8);
        var bars = counts.entrySet().stream()
                .map(entry -> bar(first, step, entry.getKey(), entry.getValue(), width, Math.max(1, highest)))
                .toList();
        return new GrowthChart(step, highest, bars, ticks(first, step, columns, width));
    }

    private static Bar bar(Instant first, int step, int column, int articles, double width, int highest) {
        double height = (double) (BOTTOM - TOP) * articles / highest;
        double gap = Math.min(2, width / 4);
        return new Bar(
                start(first, step, column), articles, LEFT + column * width, BOTTOM - height, width - gap, height);
    }

    private static Instant start(Instant first, int step, int column) {
        return first.plus(Duration.ofHours((long) step * column));
    }

    private static List<Tick> ticks(Instant first, int step, int columns, double width) {
        int every = Math.max(1, (columns + TICKS - 1) / TICKS);
        return IntStream.iterate(0, column -> column < columns, column -> column + every)
                .mapToObj(column -> new Tick(LEFT + column * width, start(first, step, column)))
                .filter(tick -> tick.x() <= WIDTH - LABEL)
                .toList();
    }
}
