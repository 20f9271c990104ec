package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** Sea, storms and the coast road of a merged province whose whole coast is the watched territory. */
final class CoastRule implements ContextRule {

    private static final List<String> SEA = List.of(
            "bão",
            "bờ biển",
            "ven biển",
            "vùng biển",
            "ngư dân",
            "tàu cá",
            "lệnh cấm biển",
            "cảng biển",
            "triều cường",
            "phố biển",
            "tâm bão",
            "quốc lộ 1",
            "ql1");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        Successor successor = sighting.place().province().successor();
        boolean coastal = successor != null && successor.coast() && sighting.role() == Role.SUCCESSOR;
        return coastal && Scene.sentenceHas(sighting, SEA)
                ? Optional.of(new Reading(sighting, Weight.PLACE, "place.coast"))
                : Optional.empty();
    }
}
