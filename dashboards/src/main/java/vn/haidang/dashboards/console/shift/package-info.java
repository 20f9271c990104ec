/**
 * The desk of a shift: what arrived since it began, as alerts and stories, and the hand-over at its end.
 *
 * <p>{@link vn.haidang.dashboards.console.shift.ShiftDesk} gathers what arrived and what the officers have marked
 * ({@link vn.haidang.dashboards.shift.ShiftLog}); {@link vn.haidang.dashboards.console.shift.ShiftView} is what the page
 * shows of it. A matter that somebody has marked as seen leaves the desk for all and comes back when it has grown
 * ({@link vn.haidang.dashboards.console.shift.Standing}). Every act is a form of its own, so that the page works without
 * a script; the script {@code shift.js} presses the same buttons when a key is pressed.
 *
 * <p>A shift begins with the last hand-over note ({@link vn.haidang.dashboards.console.shift.Since}).
 * {@link vn.haidang.dashboards.console.shift.HandOverController} leads through its end: what is not looked at yet, what
 * is late, what is to stay in view, and the note for the next.
 */
@NullMarked
package vn.haidang.dashboards.console.shift;

import org.jspecify.annotations.NullMarked;
