package vn.haidang.dashboards.console.briefing;

import java.time.Instant;
import java.util.List;
import vn.haidang.dashboards.briefing.BriefingHistory;
import vn.haidang.dashboards.console.page.Province;

/**
 * A version that was laid down.
 *
 * @param link of its files, without their endings
 * @param intact whether its content still has its hash
 */
record VersionRow(int number, String by, Instant at, String sha256, String link, boolean intact) {

    /** The latest first. */
    static List<VersionRow> of(Province province, BriefingHistory history) {
        String page = BriefingLinks.page(province, history.current());
        return history.versions().reversed().stream()
                .map(version -> new VersionRow(
                        version.number(),
                        version.by(),
                        version.at(),
                        version.sha256(),
                        page + "/versions/" + version.number() + "/briefing",
                        version.intact()))
                .toList();
    }
}
