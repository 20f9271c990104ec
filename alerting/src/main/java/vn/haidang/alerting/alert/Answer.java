package vn.haidang.alerting.alert;

import java.time.Instant;

/**
 * What the authority said, and how.
 *
 * @param where the outlet it went to, an address, or number and date of the document
 */
public record Answer(ResponseForm form, String where, String text, Instant at) {}
