package vn.haidang.dashboards.console.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.console.overview.MapPicture.Spot;

/** Names on a map: the places with most articles first, each beside its circle where nothing is in the way. */
final class MapLabels {

    /** Of a letter in the size that the style sheet sets, on average. */
    private static final double LETTER = 6.4;

    private static final double LINE = 14;
    private static final double GAP = 3;

    private final List<Box> taken = new ArrayList<>();
    private final double width;

    private MapLabels(List<Spot> spots, double width) {
        this.width = width;
        spots.forEach(spot -> taken.add(circle(spot)));
    }

    /** @param end whether the name ends at {@code x}, rather than beginning there */
    record Label(double x, double y, boolean end) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** The same spots with their labels. */
    static List<Spot> written(List<Spot> spots, double width) {
        var labels = new MapLabels(spots, width);
        return spots.stream().map(labels::label).toList();
    }

    private Spot label(Spot spot) {
        return new Spot(spot.name(), spot.figure(), spot.x(), spot.y(), spot.radius(), place(spot));
    }

    private @Nullable Label place(Spot spot) {
        double wide = spot.name().length() * LETTER;
        double away = spot.radius() + GAP;
        var right = new Box(spot.x() + away, spot.y() - LINE / 2, spot.x() + away + wide, spot.y() + LINE / 2);
        var left = new Box(spot.x() - away - wide, spot.y() - LINE / 2, spot.x() - away, spot.y() + LINE / 2);
        Optional<Box> free = Stream.of(right, left).filter(this::isFree).findFirst();
        free.ifPresent(taken::add);
        return free.map(box ->
                        new Label(box.equals(right) ? box.left() : box.right(), spot.y() + LINE / 4, box.equals(left)))
                .orElse(null);
    }

    private boolean isFree(Box box) {
        return box.left() >= 0 && box.right() <= width && taken.stream().noneMatch(box::meets);
    }

    private static Box circle(Spot spot) {
        double r = spot.radius();
        return new Box(spot.x() - r, spot.y() - r, spot.x() + r, spot.y() + r);
    }
}
