package vn.haidang.dashboards.console.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.FakeArchive;
import vn.haidang.dashboards.console.Samples;
import vn.haidang.dashboards.console.page.Figure;
import vn.haidang.dashboards.console.page.PeriodChoice;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchParameters;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Segment;
import vn.haidang.dashboards.console.page.StoryQuery;
import vn.haidang.dashboards.map.MapPlace;
import vn.haidang.dashboards.map.Point;
import vn.haidang.dashboards.map.ProvinceMaps;

class OverviewViewTest {

    private static final Province PROVINCE = new Province("binh-dinh", "Bình Định");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final ProvinceMaps MAPS = ProvinceMaps.load(Path.of("data/maps"));

    private final FakeArchive archive = new FakeArchive(Samples.articles());

    private OverviewView view(int days) {
        var period = Period.lastDays(days, TODAY);
        return OverviewView.of(PROVINCE, period, archive.overview(PROVINCE.id(), period), List.of(), List.of());
    }

    @Test
    void everyNumberLinksToASearchThatFindsAsMany() {
        var view = view(30);
        List<Figure> figures = Stream.of(
                        Stream.of(view.total(), view.previous(), view.needAnswer()),
                        view.tones().stream(),
                        view.responses().stream(),
                        Stream.concat(view.perDay().stream(), view.topics().stream())
                                .flatMap(row -> Stream.concat(
                                        Stream.of(row.total()),
                                        row.segments().stream().map(Segment::figure))),
                        view.breakdowns().stream().flatMap(breakdown -> breakdown.figures().stream()))
                .flatMap(stream -> stream)
                .toList();
        figures.forEach(figure -> assertEquals(figure.articles(), found(figure.link()), figure.link()));
        assertTrue(figures.size() > 150, "figures checked: " + figures.size());
    }

    private long found(String link) {
        var parameters = Arrays.stream(URI.create(link).getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
        return archive.search(SearchParameters.parse(parameters).toSearch(PROVINCE, TODAY))
                .figures()
                .total();
    }

    @Test
    void sharesAndBarsAddUp() {
        var view = view(90);
        assertEquals(1.0, view.tones().stream().mapToDouble(Figure::share).sum(), 1e-9);
        var last = view.shares().getLast();
        assertEquals(100.0, last.start() + last.length(), 1e-9);
        assertEquals(90, view.perDay().size());
        assertTrue(view.topics().stream()
                .flatMap(row -> row.segments().stream())
                .allMatch(segment -> segment.start() + segment.length() <= 100.000001));
    }

    @Test
    void anEmptyPeriodDividesByNothing() {
        var period = Period.lastDays(1, TODAY);
        var nothing = new Overview(0, 0, List.of(new Overview.Day(TODAY, Map.of())), Map.of(), Map.of(), List.of());
        var view = OverviewView.of(PROVINCE, period, nothing, List.of(), List.of());
        assertNull(view.change());
        assertEquals(0.0, view.tones().getFirst().share());
        assertEquals(Tone.values().length, view.perDay().getFirst().segments().size());
        assertEquals(List.of(Facet.TIER, Facet.LANGUAGE, Facet.COUNTRY), facets(view));
    }

    private static List<Facet> facets(OverviewView view) {
        return view.breakdowns().stream().map(OverviewView.Breakdown::facet).toList();
    }

    @Test
    void onlyTheLengthsOfferedAreTaken() {
        assertEquals(
                List.of(7, 30, 90, 30, 30),
                Stream.of("7", "30", "90", "", "100000").map(PeriodChoice::days).toList());
    }

    @Test
    void everyPlaceOnTheMapLinksToASearchThatFindsAsMany() {
        var period = Period.lastDays(30, TODAY);
        var map = MAPS.of(PROVINCE.id()).orElseThrow();
        Map<String, Query> questions =
                map.places().stream().collect(Collectors.toMap(MapPlace::name, place -> Query.parse(place.question())));
        var picture = MapPicture.of(
                PROVINCE, map, SearchQuery.counted(period), archive.counts(PROVINCE.id(), period, questions));
        assertTrue(picture.spots().size() >= 5, () -> picture.spots().toString());
        assertEquals(
                map.places().size(), picture.spots().size() + picture.quiet().size());
        for (var spot : picture.spots()) {
            assertEquals(spot.figure().articles(), found(spot.figure().link()), spot.name());
            assertTrue(spot.x() > 0 && spot.x() < picture.width() && spot.y() > 0 && spot.y() < picture.height());
        }
        var largest = picture.spots().getFirst();
        assertTrue(picture.spots().stream().allMatch(spot -> spot.radius() <= largest.radius()));
    }

    @Test
    void everyDeliveredMapIsOfOneProvinceAndLiesInItsFrame() {
        assertEquals(
                Set.of("binh-dinh", "phu-yen", "quang-nam", "hung-yen"),
                MAPS.maps().keySet());
        MAPS.maps().values().forEach(map -> {
            var projection = Projection.of(map);
            assertTrue(map.places().size() >= 15, map::province);
            map.places()
                    .forEach(place -> assertTrue(
                            projection.x(place.at()) >= 0
                                    && projection.x(place.at()) <= projection.width()
                                    && projection.y(place.at()) >= 0
                                    && projection.y(place.at()) <= projection.height(),
                            place::name));
            assertTrue(projection.width() <= 401 && projection.height() <= 471, map::province);
        });
        assertTrue(MAPS.of("gia-lai").isEmpty());
    }

    @Test
    void aProvinceInTheNorthLiesAboveAndOneInTheEastRight() {
        var map = MAPS.of("binh-dinh").orElseThrow();
        var projection = Projection.of(map);
        assertTrue(projection.y(new Point(14.5, 109)) < projection.y(new Point(13.7, 109)));
        assertTrue(projection.x(new Point(14, 109.2)) > projection.x(new Point(14, 108.8)));
    }

    @Test
    void sharesOfVoiceAreOfAllTheProvincesSeen() {
        var period = Period.lastDays(30, TODAY);
        var other = new Province("phu-yen", "Phú Yên");
        var own = archive.counts(PROVINCE.id(), period, ShareOfVoice.questions());
        Map<Province, Map<String, Long>> counts = new LinkedHashMap<>();
        counts.put(PROVINCE, own);
        assertEquals(List.of(), ShareOfVoice.provinces(PROVINCE, period, counts), "alone there is nothing to share");
        counts.put(other, Map.of("favourable", 3L, "neutral", 0L, "unfavourable", 1L));

        var voices = ShareOfVoice.provinces(PROVINCE, period, counts);
        assertEquals(
                List.of("Bình Định", "Phú Yên"),
                voices.stream().map(ShareOfVoice.Voice::name).toList());
        assertEquals(view(30).total().articles(), voices.getFirst().total().articles());
        assertEquals(
                1.0, voices.stream().mapToDouble(voice -> voice.total().share()).sum(), 1e-9);
        voices.getFirst()
                .tones()
                .forEach(part -> assertEquals(
                        part.figure().articles(),
                        found(part.figure().link()),
                        part.figure().link()));
        assertTrue(voices.getLast().total().link().startsWith("/phu-yen/search?"));
    }

    @Test
    void outletsAndFirstPublishersLinkToWhatTheyCount() {
        var period = Period.lastDays(30, TODAY);
        var outlets = ShareOfVoice.outlets(
                PROVINCE, period, archive.overview(PROVINCE.id(), period), archive.sourceNames(PROVINCE.id()));
        assertTrue(outlets.size() > 4);
        outlets.forEach(outlet ->
                assertEquals(outlet.figure().articles(), found(outlet.figure().link()), outlet.name()));
        var first = FirstRow.of(PROVINCE, 30, archive.firstPublishers(PROVINCE.id(), period, 9));
        assertTrue(first.size() > 4);
        for (var row : first) {
            var query = Arrays.stream(URI.create(row.link()).getRawQuery().split("&"))
                    .map(part -> part.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            var search = StoryQuery.parse(query).toSearch(PROVINCE, TODAY);
            assertEquals(row.stories(), archive.stories(search).total(), row.name());
        }
    }

    @Test
    void whatCameIsHeldAgainstTheForecastOfTheDayBefore() {
        var report = archive.trends(PROVINCE.id()).orElseThrow();
        var outlook = TopicOutlook.of(PROVINCE, report);
        assertEquals(4, outlook.size());
        for (var topic : outlook) {
            var series = report.series().stream()
                    .filter(trend -> trend.series().tone() == null
                            && trend.series().topic().equals(topic.topic()))
                    .findFirst()
                    .orElseThrow();
            var week = series.days()
                    .subList(series.days().size() - 7, series.days().size());
            assertEquals(week.stream().mapToInt(day -> day.articles()).sum(), topic.articles());
            long held = week.stream()
                    .filter(day -> day.likely() != null && day.likely().holds(day.articles()))
                    .count();
            assertEquals(held, topic.held());
            assertEquals(series.days().size(), topic.days().size());
            assertTrue(topic.link().contains("from=" + week.getFirst().day()), topic::link);
        }
    }
}
