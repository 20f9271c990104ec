package vn.haidang.dashboards.archive;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whole days as people in Việt Nam count them.
 *
 * @param from first day
 * @param to last day, included
 */
public record Period(LocalDate from, LocalDate to) {

    /** The product's calendar. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends on " + to + " before it begins on " + from);
        }
    }

    public static Period lastDays(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }
}
