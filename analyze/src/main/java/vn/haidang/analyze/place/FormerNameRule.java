package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** "Phú Yên cũ", "Đắk Lắk (Phú Yên cũ)": the press names the territory as it was called before the mergers. */
final class FormerNameRule implements ContextRule {

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean sure = sighting.role().isWatched() && !sighting.role().needsClue();
        return sure && saysFormer(sighting)
                ? Optional.of(new Reading(sighting, Weight.PLACE, "place.former"))
                : Optional.empty();
    }

    private static boolean saysFormer(Sighting sighting) {
        List<String> after = sighting.after(2);
        return after.indexOf("cũ") == 0
                || after.equals(List.of("trước", "đây"))
                || after.equals(List.of("trước", "kia"));
    }
}
