package vn.haidang.dashboards.console.page;

import java.util.List;
import java.util.function.IntFunction;

/** A length of the period that a page shows, in days. */
public record PeriodChoice(int days, String link, boolean current) {

    private static final List<Integer> LENGTHS = List.of(7, 30, 90);
    private static final int DEFAULT_LENGTH = 30;

    /** The length of the period in days: the one asked for when it is a choice. */
    public static int days(String asked) {
        return LENGTHS.stream()
                .filter(length -> length.toString().equals(asked))
                .findFirst()
                .orElse(DEFAULT_LENGTH);
    }

    public static List<PeriodChoice> choices(int current, IntFunction<String> link) {
        return LENGTHS.stream()
                .map(length -> new PeriodChoice(length, link.apply(length), length == current))
                .toList();
    }
}
