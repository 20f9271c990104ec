package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** The end of a stretch of the country, as in forecasts: "từ Thanh Hóa đến Phú Yên". */
final class RangeRule implements ContextRule {

    private static final Set<String> UNTIL = Set.of("đến", "tới", "vào");

    private static final int REACH = 8;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean province = sighting.role() == Role.NAME || sighting.role() == Role.SUCCESSOR;
        return province && (endsRange(sighting) || startsRange(sighting, scene))
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.list"))
                : Optional.empty();
    }

    private static boolean endsRange(Sighting sighting) {
        List<String> before = sighting.before(REACH);
        return !before.isEmpty() && UNTIL.contains(before.getLast()) && before.contains("từ");
    }

    private static boolean startsRange(Sighting sighting, Scene scene) {
        List<String> after = sighting.after(1);
        boolean until = !after.isEmpty() && UNTIL.contains(after.getFirst());
        boolean endsInProvince =
                scene.provincesAround(sighting).stream().anyMatch(hit -> hit.from() == sighting.to() + 1);
        return until && sighting.previous().equals("từ") && endsInProvince;
    }
}
