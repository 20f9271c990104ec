package vn.haidang.dashboards.map;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schematic map of one province.
 *
 * @param province id of the watch
 * @param until last day on which the province had this territory; {@code null} when it still has
 * @param outline corners of the territory in order, coarse; no boundary in any legal sense
 */
public record ProvinceMap(String province, @Nullable LocalDate until, List<Point> outline, List<MapPlace> places) {

    private static final int TRIANGLE = 3;

    public ProvinceMap {
        outline = List.copyOf(outline);
        places = List.copyOf(places);
        if (outline.size() < TRIANGLE) {
            throw new IllegalArgumentException(
                    "got an outline of " + outline.size() + " points, expected " + TRIANGLE + " or more");
        }
        if (places.stream().map(MapPlace::name).distinct().count() < places.size()) {
            throw new IllegalArgumentException("got a place twice, expected each once");
        }
    }
}
