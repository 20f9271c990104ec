package vn.haidang.analyze.place;

import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/**
 * A commune of before the mergers speaks only when it is called a commune beside another clue: "xã Duy Tân, Quảng Nam".
 *
 * <p>There are hundreds, with names that people, firms and communes elsewhere bear; refusing those is not worth telling.
 */
final class FormerCommuneRule implements ContextRule {

    private static final String KIND = "commune before 2025";

    private static final Set<String> DESIGNATORS = Set.of("xã", "x", "phường", "p", "trấn", "tt");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean former =
                sighting.role() == Role.AMBIGUOUS && sighting.place().kind().equals(KIND);
        boolean named = DESIGNATORS.contains(sighting.previous()) && Clues.present(sighting, scene);
        return former && !named ? Optional.of(new Reading(sighting, Weight.UNCLEAR, "place.common")) : Optional.empty();
    }
}
