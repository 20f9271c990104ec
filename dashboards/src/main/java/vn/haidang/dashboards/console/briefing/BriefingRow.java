package vn.haidang.dashboards.console.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.haidang.dashboards.briefing.BriefingHistory;
import vn.haidang.dashboards.console.page.Province;

/**
 * A dossier in a list.
 *
 * @param unanswered answers still to be written
 * @param ahead whether it was changed since the last version
 */
record BriefingRow(
        String id,
        String link,
        String title,
        LocalDate day,
        String by,
        Instant at,
        long unanswered,
        List<VersionRow> versions,
        boolean ahead) {

    static BriefingRow of(Province province, BriefingHistory history) {
        var current = history.current();
        return new BriefingRow(
                current.id(),
                BriefingLinks.page(province, current),
                current.heading().title(),
                current.heading().day(),
                current.by(),
                current.at(),
                current.unanswered(),
                VersionRow.of(province, history),
                history.isAhead());
    }
}
