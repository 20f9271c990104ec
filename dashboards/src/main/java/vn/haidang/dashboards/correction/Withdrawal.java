package vn.haidang.dashboards.correction;

import java.time.Instant;

/**
 * A correction was a mistake.
 *
 * @param correction id of it
 */
public record Withdrawal(String province, String articleId, String correction, String by, Instant at)
        implements CorrectionEvent {}
