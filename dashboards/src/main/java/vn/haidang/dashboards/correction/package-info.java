/**
 * What officers say of labels that the machine got wrong.
 *
 * <p>A {@link vn.haidang.dashboards.correction.Correction} and its {@link vn.haidang.dashboards.correction.Withdrawal} are
 * events of {@code haidang.label-corrections}, kept for good and in one order. {@link
 * vn.haidang.dashboards.correction.CorrectionLog} is where the console writes them and asks what stands; {@link
 * vn.haidang.dashboards.correction.KafkaCorrectionLog} reads the topic from its beginning. They change what the pages of an
 * article and its story show and what {@code haidang corrections export} hands to training, and nothing else: the archive
 * keeps what the machine said, so that figures stay what they were until a model is trained anew.
 */
@NullMarked
package vn.haidang.dashboards.correction;

import org.jspecify.annotations.NullMarked;
