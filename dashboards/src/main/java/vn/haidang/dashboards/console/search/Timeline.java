package vn.haidang.dashboards.console.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;

/**
 * When what was found came out.
 *
 * @param bars without a gap, those without articles too
 */
record Timeline(Unit unit, List<Bar> bars) {

    /** What a bar stands for. */
    enum Unit {
        DAY(1),
        WEEK(7),
        MONTH(30);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        private LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        private LocalDate next(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
            };
        }
    }

    /**
     * The articles of a day, week or month, as far as the period asked reaches.
     *
     * @param link to a search for these
     */
    record Bar(LocalDate from, LocalDate to, Map<Tone, Long> tones, String link) {

        public long articles() {
            return tones.values().stream().mapToLong(Long::longValue).sum();
        }

        public long of(Tone tone) {
            return tones.getOrDefault(tone, 0L);
        }
    }

    /** More bars than this are too thin to be hit. */
    private static final int MOST_BARS = 62;

    /**
     * The bars from the first day asked, or the first with an article, to the last.
     *
     * @param days those with articles, in their order
     */
    static Timeline of(Province province, SearchQuery query, List<Overview.Day> days, LocalDate today) {
        if (days.isEmpty()) {
            return new Timeline(Unit.DAY, List.of());
        }
        var first = query.from() == null
                ? days.getFirst().date()
                : earlier(query.from(), days.getFirst().date());
        var last = query.to() == null
                ? later(today, days.getLast().date())
                : later(query.to(), days.getLast().date());
        var unit = unit(first, last);
        List<Bar> bars = new ArrayList<>();
        for (var begin = unit.begin(first); !begin.isAfter(last); begin = unit.next(begin)) {
            var from = later(begin, first);
            var to = earlier(unit.next(begin).minusDays(1), last);
            bars.add(new Bar(from, to, sum(days, from, to), Links.search(province, query.within(from, to))));
        }
        return new Timeline(unit, bars);
    }

    private static Unit unit(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < (long) MOST_BARS * Unit.DAY.days) {
            return Unit.DAY;
        }
        return days < (long) MOST_BARS * Unit.WEEK.days ? Unit.WEEK : Unit.MONTH;
    }

    private static Map<Tone, Long> sum(List<Overview.Day> days, LocalDate from, LocalDate to) {
        Map<Tone, Long> sums = new EnumMap<>(Tone.class);
        days.stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .forEach(day -> day.tones().forEach((tone, number) -> sums.merge(tone, number, Long::sum)));
        return sums;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
