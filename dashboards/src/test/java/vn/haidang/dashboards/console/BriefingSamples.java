package vn.haidang.dashboards.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.query.Query;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.briefing.Briefing;
import vn.haidang.dashboards.briefing.BriefingDesk;
import vn.haidang.dashboards.briefing.BriefingDraft;
import vn.haidang.dashboards.briefing.BriefingEvent;
import vn.haidang.dashboards.briefing.FrozenVersion;
import vn.haidang.dashboards.briefing.Heading;
import vn.haidang.dashboards.briefing.Material;
import vn.haidang.dashboards.briefing.Origin;
import vn.haidang.dashboards.desk.AlertChanges;
import vn.haidang.dashboards.desk.CurrentAlerts;

/** Dossiers drafted from an archive, as the console drafts them. */
public final class BriefingSamples {

    /** A dossier of what the press wrote in two weeks. */
    public static final String WEEKS = "2026-11-22-hai-tuan";

    /** A dossier of the story that is hostile wherever it can be. */
    public static final String HOSTILE = "2026-11-23-la";

    /** A small dossier with one version. */
    public static final String FROZEN = "2026-11-24-chot";

    public static final Period TWO_WEEKS = new Period(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 21));

    private BriefingSamples() {}

    /** Names of the provinces compared. */
    public static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("binh-dinh", "Bình Định");
        names.put("phu-yen", "Phú Yên");
        return names;
    }

    /** Everything of two weeks that fits a query; empty for everything. */
    public static Material ofSearch(ArchiveReader archive, String query) {
        var origin = new Origin(query, "from=2026-11-08&to=2026-11-21&place=about&copies=listed", List.of());
        var search = new ArticleSearch(
                "binh-dinh",
                query.isEmpty() ? null : Query.parse(query),
                TWO_WEEKS,
                Map.of(Facet.PLACE, Set.of("about")),
                ArticleSearch.Order.NEWEST,
                ArticleSearch.Copies.LISTED,
                0,
                20);
        return desk(archive).ofSearch(search, origin, names());
    }

    public static Material ofStory(ArchiveReader archive, String story) {
        return desk(archive).ofStories("binh-dinh", List.of(story), TWO_WEEKS, names());
    }

    private static BriefingDesk desk(ArchiveReader archive) {
        return new BriefingDesk(archive, new CurrentAlerts(archive, new AlertChanges()));
    }

    public static Briefing briefing(String id, Material material, String language) {
        var heading = new Heading("Họp báo thường kỳ tháng 11 năm 2026", LocalDate.of(2026, 11, 23));
        return Briefing.drafted(
                id, language, heading, material, BriefingDraft.of(material, language), "lan", Samples.NOW);
    }

    /** Puts the dossiers into a log. */
    static void fill(FakeBriefingLog log, ArchiveReader archive) {
        var weeks = briefing(WEEKS, ofSearch(archive, ""), "vi");
        var hostile = briefing(HOSTILE, ofStory(archive, StorySamples.HOSTILE), "vi");
        var small = briefing(FROZEN, ofStory(archive, StorySamples.SINGLE), "vi");
        var version = FrozenVersion.of(1, "lan", Samples.NOW, small);
        var events = List.of(
                new BriefingEvent.Drafted("weeks", weeks),
                new BriefingEvent.Drafted("hostile", hostile),
                new BriefingEvent.Drafted("small", small),
                new BriefingEvent.Frozen("frozen", "binh-dinh", FROZEN, 1, version));
        if (!events.stream().allMatch(log::put)) {
            throw new AssertionError(log.list("binh-dinh").toString());
        }
    }
}
