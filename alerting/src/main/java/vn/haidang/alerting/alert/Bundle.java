package vn.haidang.alerting.alert;

import java.time.Instant;

/**
 * Where a lesser alert is shown that came when its shift had its fill: as one line with the others.
 *
 * @param shift when it began
 * @param noisyRule id of the rule that had brought most alerts of the shift by then
 */
public record Bundle(Instant shift, String noisyRule) {}
