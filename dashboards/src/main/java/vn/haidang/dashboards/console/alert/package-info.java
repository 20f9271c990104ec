/**
 * The pages of alerts: the queue, one alert, its letters and its dossier, and the hand-over at the end of a shift.
 *
 * <p>The page of an alert ({@link vn.haidang.dashboards.console.alert.AlertPageController}) shows a form for each move that
 * {@link vn.haidang.alerting.workflow.Workflow} permits ({@link vn.haidang.dashboards.console.alert.NextSteps}, {@link vn.haidang.dashboards.console.alert.MoveForms}). What was typed
 * ({@link vn.haidang.dashboards.console.alert.Typed}) becomes a move ({@link vn.haidang.dashboards.console.alert.MoveReader}) and goes to
 * {@link vn.haidang.dashboards.desk.AlertDesk}; until it has been done it is shown again and never lost.
 */
@NullMarked
package vn.haidang.dashboards.console.alert;

import org.jspecify.annotations.NullMarked;
