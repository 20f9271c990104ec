package vn.haidang.dashboards.console.overview;

import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;
import vn.haidang.dashboards.map.MapPlace;
import vn.haidang.dashboards.map.Point;
import vn.haidang.dashboards.map.ProvinceMap;

/**
 * Degrees to a picture: equirectangular, true to scale in the middle, which over one province nobody can tell from others.
 *
 * @param west longitude of the left edge
 * @param north latitude of the upper edge
 * @param across units of the picture per degree of longitude
 * @param down units of the picture per degree of latitude
 */
record Projection(double west, double north, double across, double down, double width, double height) {

    private static final double WIDEST = 400;
    private static final double HIGHEST = 470;

    /** Room for circles and names of places at the edge. */
    private static final double MARGIN = 24;

    /** A frame that holds the outline and every place. */
    static Projection of(ProvinceMap map) {
        var points = Stream.concat(map.outline().stream(), map.places().stream().map(MapPlace::at))
                .toList();
        var latitudes = points.stream().mapToDouble(Point::latitude).summaryStatistics();
        var longitudes = points.stream().mapToDouble(Point::longitude).summaryStatistics();
        double shrink = Math.cos(Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2));
        double scale =
                Math.min((WIDEST - 2 * MARGIN) / (span(longitudes) * shrink), (HIGHEST - 2 * MARGIN) / span(latitudes));
        return new Projection(
                longitudes.getMin(),
                latitudes.getMax(),
                scale * shrink,
                scale,
                span(longitudes) * shrink * scale + 2 * MARGIN,
                span(latitudes) * scale + 2 * MARGIN);
    }

    private static double span(DoubleSummaryStatistics values) {
        return Math.max(1e-6, values.getMax() - values.getMin());
    }

    double x(Point point) {
        return MARGIN + (point.longitude() - west) * across;
    }

    double y(Point point) {
        return MARGIN + (north - point.latitude()) * down;
    }
}
