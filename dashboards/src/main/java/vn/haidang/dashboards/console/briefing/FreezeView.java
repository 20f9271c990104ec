package vn.haidang.dashboards.console.briefing;

import java.util.List;
import vn.haidang.dashboards.briefing.Briefing;
import vn.haidang.dashboards.briefing.BriefingHistory;
import vn.haidang.dashboards.briefing.Finding;
import vn.haidang.dashboards.briefing.Part;
import vn.haidang.dashboards.briefing.Reference;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.Visit;

/**
 * What somebody must know who lays a version down.
 *
 * @param number of the version to be
 * @param open claims without a finding
 * @param others names of other provinces whose counts go out with it
 * @param ahead whether there is anything new since the last version
 */
record FreezeView(
        Briefing briefing,
        String link,
        int number,
        long statements,
        long dropped,
        long open,
        List<String> others,
        boolean ahead) {

    static FreezeView of(Visit visit, BriefingHistory history) {
        var briefing = history.current().visible(BriefingView.provincesOf(visit)::contains);
        long dropped =
                briefing.entries().stream().filter(entry -> entry.dropped()).count();
        return new FreezeView(
                briefing,
                BriefingLinks.page(visit.province(), briefing),
                history.versions().size() + 1,
                briefing.entries().size() - dropped,
                dropped,
                briefing.in(Part.CLAIMS).stream()
                        .filter(entry -> !entry.dropped() && entry.finding() == Finding.OPEN)
                        .count(),
                others(visit, briefing),
                history.isAhead());
    }

    private static List<String> others(Visit visit, Briefing briefing) {
        var told = briefing.entries().stream()
                .filter(entry -> !entry.dropped())
                .flatMap(entry -> entry.references().stream())
                .map(Reference::province)
                .toList();
        return visit.provinces().stream()
                .filter(province -> !province.equals(visit.province()) && told.contains(province.id()))
                .map(Province::name)
                .toList();
    }
}
