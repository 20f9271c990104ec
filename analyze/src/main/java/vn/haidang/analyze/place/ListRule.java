package vn.haidang.analyze.place;

import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** One name among many provinces of a sentence. */
final class ListRule implements ContextRule {

    /** From the codebook's "one name in a long list"; four provinces hit by one storm are still a report on each. */
    private static final int LONG = 5;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        long provinces = scene.provincesAround(sighting).stream()
                .map(hit -> hit.value())
                .distinct()
                .count();
        return provinces >= LONG
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.list"))
                : Optional.empty();
    }
}
