package vn.haidang.analyze.place;

import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** A name that is common elsewhere says nothing without another clue. */
final class CommonNameRule implements ContextRule {

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        return sighting.role().needsClue() && !Clues.present(sighting, scene)
                ? Optional.of(new Reading(sighting, Weight.UNCLEAR, "place.common"))
                : Optional.empty();
    }
}
