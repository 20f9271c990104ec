package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** The end of a road whose reported stretch lies elsewhere: "cao tốc Quy Nhơn - Chí Thạnh qua xã Tuy An Bắc". */
final class RouteRule implements ContextRule {

    private static final List<String> ROADS = List.of("tốc", "tuyến", "sắt", "đường", "lộ", "trục");

    private static final int REACH = 3;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean end = sighting.role() == Role.INSIDE && isRoadEnd(sighting);
        return end && leadsThroughOthers(sighting, scene)
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.route"))
                : Optional.empty();
    }

    private static boolean isRoadEnd(Sighting sighting) {
        boolean starts = ROADS.contains(sighting.previous())
                && sighting.to() < sighting.text().size()
                && isDash(sighting.text().gapBefore(sighting.to()));
        boolean ends = sighting.from() > 0
                && isDash(sighting.text().gapBefore(sighting.from()))
                && sighting.before(REACH * 2).stream().anyMatch(ROADS::contains);
        return starts || ends;
    }

    private static boolean isDash(String gap) {
        return gap.contains("-") || gap.contains("–");
    }

    private static boolean leadsThroughOthers(Sighting sighting, Scene scene) {
        boolean through = scene.sightings()
                .filter(other -> other.role().isWatched() && !other.sharesProvince(sighting))
                .anyMatch(other -> other.before(REACH).contains("qua"));
        boolean alone = scene.company(sighting).allMatch(RouteRule::isRoadEnd);
        return through && alone;
    }
}
