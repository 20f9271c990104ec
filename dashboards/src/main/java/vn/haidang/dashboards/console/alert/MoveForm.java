package vn.haidang.dashboards.console.alert;

import java.util.List;

/**
 * The form of one move.
 *
 * @param move its code, and of the messages "move.…" and "move.….about"
 * @param open whether it is shown open
 */
record MoveForm(String move, List<MoveField> fields, boolean open) {}
