package vn.haidang.dashboards.console.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.console.page.Figure;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.map.MapPlace;
import vn.haidang.dashboards.map.ProvinceMap;

/**
 * A province's places by how many articles name them, drawn in a picture of {@code width} by {@code height}.
 *
 * @param outline corners as an SVG polygon has them
 * @param spots those named in an article, the largest first so that the smaller lie above it
 * @param quiet places that no article names
 * @param until last day on which the province had this territory; {@code null} when it still has
 */
record MapPicture(
        double width,
        double height,
        String outline,
        List<Spot> spots,
        List<Quiet> quiet,
        @Nullable LocalDate until) {

    private static final double SMALLEST = 4;
    private static final double LARGEST = 20;

    /**
     * A place with articles.
     *
     * @param radius its area grows with the number
     * @param label where its name is written; {@code null} where there is no room
     */
    record Spot(String name, Figure figure, double x, double y, double radius, MapLabels.@Nullable Label label) {}

    /** A place without. */
    record Quiet(String name, double x, double y) {}

    /** @param counts articles by name of the place, those of the overview's period */
    static MapPicture of(Province province, ProvinceMap map, SearchQuery counted, Map<String, Long> counts) {
        var projection = Projection.of(map);
        long most = Math.max(
                1, counts.values().stream().mapToLong(count -> count).max().orElse(1));
        long all =
                Math.max(1, counts.values().stream().mapToLong(count -> count).sum());
        var spots = map.places().stream()
                .filter(place -> count(counts, place) > 0)
                .map(place -> spot(province, counted, projection, place, count(counts, place), most, all))
                .sorted(Comparator.comparingLong((Spot spot) -> spot.figure().articles())
                        .reversed()
                        .thenComparing(Spot::name))
                .toList();
        return new MapPicture(
                projection.width(),
                projection.height(),
                map.outline().stream()
                        .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", projection.x(point), projection.y(point)))
                        .collect(Collectors.joining(" ")),
                MapLabels.written(spots, projection.width()),
                map.places().stream()
                        .filter(place -> count(counts, place) == 0)
                        .map(place -> new Quiet(place.name(), projection.x(place.at()), projection.y(place.at())))
                        .toList(),
                map.until());
    }

    private static long count(Map<String, Long> counts, MapPlace place) {
        return counts.getOrDefault(place.name(), 0L);
    }

    private static Spot spot(
            Province province,
            SearchQuery counted,
            Projection projection,
            MapPlace place,
            long articles,
            long most,
            long all) {
        var link = Links.search(province, counted.saying(place.question()));
        return new Spot(
                place.name(),
                new Figure(place.name(), articles, articles / (double) all, link),
                projection.x(place.at()),
                projection.y(place.at()),
                SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(articles / (double) most),
                null);
    }
}
