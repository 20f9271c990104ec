/**
 * What the officers of a shift share: which matters they have seen, which they want to keep in view, and what one shift
 * told the next.
 *
 * <p>A {@link vn.haidang.dashboards.shift.Matter} is a story or an alert. {@link vn.haidang.dashboards.shift.ShiftLog}
 * takes {@linkplain vn.haidang.dashboards.shift.Mark marks} and {@linkplain vn.haidang.dashboards.shift.HandOverNote
 * notes} and says what stands; {@link vn.haidang.dashboards.shift.KafkaShiftLog} writes them to
 * {@code haidang.desk-marks} (kept a month, longer than anything stays on the desk) and {@code haidang.hand-overs} (kept
 * for good) and reads both into {@link vn.haidang.dashboards.shift.ShiftMemory}, so that every console process knows
 * the same. It also hears of stories and alerts as they change; {@link vn.haidang.dashboards.shift.ShiftNews} tells the
 * open pages which matter is concerned and nothing else.
 */
@NullMarked
package vn.haidang.dashboards.shift;

import org.jspecify.annotations.NullMarked;
