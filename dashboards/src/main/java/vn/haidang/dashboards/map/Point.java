package vn.haidang.dashboards.map;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A point within Việt Nam, its seas and archipelagos.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Point(double latitude, double longitude) {

    private static final double SOUTH = 6;
    private static final double NORTH = 24;
    private static final double WEST = 102;
    private static final double EAST = 118;

    public Point {
        if (!(latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST)) {
            throw new IllegalArgumentException("got " + latitude + ", " + longitude + ", expected latitude " + SOUTH
                    + " to " + NORTH + ", then longitude " + WEST + " to " + EAST);
        }
    }

    /** Reads {@code [13.77, 109.22]}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Point of(List<Double> pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("got " + pair + ", expected a latitude and a longitude");
        }
        return new Point(pair.get(0), pair.get(1));
    }
}
