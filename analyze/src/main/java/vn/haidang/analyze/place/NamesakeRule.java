package vn.haidang.analyze.place;

import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** A name inside a phrase that the data file refuses: "Thái Bình" in "Thái Bình Dương". */
final class NamesakeRule implements ContextRule {

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean refused = sighting.role() == Role.NAMESAKE
                || scene.sightings()
                        .filter(other -> other.role() == Role.NAMESAKE)
                        .filter(other -> other.sharesProvince(sighting))
                        .anyMatch(other -> other.covers(sighting));
        return refused ? Optional.of(new Reading(sighting, Weight.REFUSED, "place.namesake")) : Optional.empty();
    }
}
