package vn.haidang.dashboards.console.overview;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.analyze.query.Query;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.map.MapPlace;
import vn.haidang.dashboards.map.ProvinceMap;
import vn.haidang.dashboards.map.ProvinceMaps;

/** What the overview shows beside the counts of its articles, by the names that the template knows. */
record FurtherFigures(ArchiveReader archive, ProvinceMaps maps) {

    private static final Duration SURGES_OF = Duration.ofHours(24);
    private static final int SURGES_SHOWN = 5;
    private static final int FIRST_PUBLISHERS = 6;

    Map<String, Object> of(Visit visit, int days, Overview overview) {
        var province = visit.province();
        var period = Period.lastDays(days, visit.today());
        Map<String, Object> figures = new HashMap<>();
        figures.put("surges", surges(visit));
        figures.put(
                "first", FirstRow.of(province, days, archive.firstPublishers(province.id(), period, FIRST_PUBLISHERS)));
        figures.put("outlook", outlook(province));
        figures.put("voice", voice(visit, period, overview));
        maps.of(province.id()).ifPresent(map -> figures.put("map", map(province, period, map)));
        return figures;
    }

    private List<SurgeLine> surges(Visit visit) {
        var after = visit.now().minus(SURGES_OF);
        return archive.surges(visit.province().id(), after, SURGES_SHOWN).stream()
                .map(surge -> SurgeLine.of(visit.province(), surge))
                .toList();
    }

    private List<TopicOutlook> outlook(Province province) {
        return archive.trends(province.id())
                .map(report -> TopicOutlook.of(province, report))
                .orElse(List.of());
    }

    /** Only of provinces that the account may see. */
    private ShareOfVoice voice(Visit visit, Period period, Overview overview) {
        Map<Province, Map<String, Long>> counts = new LinkedHashMap<>();
        visit.provinces().stream()
                .filter(other -> visit.provinces().size() > 1)
                .forEach(other -> counts.put(other, archive.counts(other.id(), period, ShareOfVoice.questions())));
        return new ShareOfVoice(
                ShareOfVoice.provinces(visit.province(), period, counts),
                ShareOfVoice.outlets(
                        visit.province(),
                        period,
                        overview,
                        archive.sourceNames(visit.province().id())));
    }

    private MapPicture map(Province province, Period period, ProvinceMap map) {
        Map<String, Query> questions =
                map.places().stream().collect(Collectors.toMap(MapPlace::name, place -> Query.parse(place.question())));
        var counts = archive.counts(province.id(), period, questions);
        return MapPicture.of(province, map, SearchQuery.counted(period), counts);
    }
}
