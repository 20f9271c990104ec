/**
 * Labelled articles to alerts.
 *
 * <p>{@link vn.haidang.alerting.RuleBook} reads the rules, {@link vn.haidang.alerting.AlertTopology} applies them to
 * {@code haidang.analyzed}, and {@link vn.haidang.alerting.Alerting} is the stage. Published for others:
 * {@link vn.haidang.alerting.alert}.
 */
@NullMarked
package vn.haidang.alerting;

import org.jspecify.annotations.NullMarked;
