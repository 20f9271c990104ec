package vn.haidang.dashboards.console.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import vn.haidang.dashboards.console.page.Segment;

class OverviewViewTest {

    private static final Province PROVINCE = new Province("binh-dinh", "Bình Định");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

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
}
