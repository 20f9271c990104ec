package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** The end of a stretch of the country, as in forecasts: "từ Thanh Hóa đến Phú Yên", "kéo dài đến TP Huế", "từ Huế trở vào". */
final class RangeRule implements ContextRule {

    private static final Set<String> UNTIL = Set.of("đến", "tới", "vào");

    private static final Set<String> ONWARDS = Set.of("vào", "ra", "lên");

    private static final Set<String> DESIGNATORS = Set.of("tp", "tỉnh", "thành", "phố");

    private static final int REACH = 8;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean province = sighting.role() == Role.NAME || sighting.role() == Role.SUCCESSOR;
        return province && (endsRange(sighting) || startsRange(sighting, scene))
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.list"))
                : Optional.empty();
    }

    private static boolean endsRange(Sighting sighting) {
        List<String> before = sighting.before(REACH).stream()
                .filter(word -> !DESIGNATORS.contains(word))
                .toList();
        boolean stretch = before.contains("từ") || before.contains("dài");
        return stretch && UNTIL.contains(before.getLast());
    }

    private static boolean startsRange(Sighting sighting, Scene scene) {
        List<String> after = sighting.after(2);
        boolean until = !after.isEmpty() && UNTIL.contains(after.getFirst());
        boolean onwards = after.size() == 2 && after.getFirst().equals("trở") && ONWARDS.contains(after.getLast());
        boolean endsInProvince =
                scene.provincesAround(sighting).stream().anyMatch(hit -> hit.from() == sighting.to() + 1);
        return sighting.previous().equals("từ") && ((until && endsInProvince) || onwards);
    }
}
