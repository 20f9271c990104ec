package vn.haidang.dashboards.correction;

import java.time.Instant;
import java.util.List;

/**
 * A correction that nobody has withdrawn, as a page shows it.
 *
 * @param revision of the article that the officer saw
 */
public record StandingCorrection(
        String id,
        String articleId,
        int revision,
        CorrectedLabel label,
        List<String> values,
        String by,
        Instant at,
        String note) {}
