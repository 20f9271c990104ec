package vn.haidang.dashboards.console.shift;

import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.shift.Mark;

/**
 * How a matter stands on the desk.
 *
 * @param matter its name
 * @param extent of it now: outlets of a story, steps of an alert
 * @param seen whether somebody has seen it and it has not grown since
 * @param grown whether somebody had seen it when it was smaller
 * @param by who marked it last; {@code null} when nobody did
 */
record Standing(
        String matter,
        int extent,
        boolean seen,
        boolean grown,
        boolean starred,
        @Nullable String by) {

    /** A story that somebody has seen comes back when half as many outlets again have it, two at least. */
    private static final int LEAST_GROWTH = 2;

    static Standing ofStory(Mark mark, int outlets) {
        var seenAt = mark.seenAt();
        return of(mark, outlets, seenAt != null && outlets >= seenAt + Math.max(LEAST_GROWTH, (seenAt + 1) / 2));
    }

    /** An alert comes back with every step that somebody takes. */
    static Standing ofAlert(Mark mark, int steps) {
        var seenAt = mark.seenAt();
        return of(mark, steps, seenAt != null && steps > seenAt);
    }

    private static Standing of(Mark mark, int extent, boolean grown) {
        boolean seen = mark.seenAt() != null;
        return new Standing(
                mark.matter().name(),
                extent,
                seen && !grown,
                grown,
                mark.starred(),
                mark.by().isEmpty() ? null : mark.by());
    }
}
