package vn.haidang.analyze.place;

import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** A name typed without diacritics in a text that has them needs another clue: "Hung Yen" may be anything. */
final class PlainSpellingRule implements ContextRule {

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean trusted = !sighting.place().folded() || scene.plain() || Clues.present(sighting, scene);
        return trusted ? Optional.empty() : Optional.of(new Reading(sighting, Weight.UNCLEAR, "place.plain"));
    }
}
