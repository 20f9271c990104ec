package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** A commune, hamlet or ward that bears the name of the province or its seat lies in it only when the text says so. */
final class CommuneRule implements ContextRule {

    private static final Set<String> HAMLETS = Set.of("ấp", "thôn", "khóm");

    private static final Set<String> SMALL = Set.of("xã", "phường", "ấp", "thôn", "khóm");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean commune = (sighting.role() == Role.NAME && SMALL.contains(sighting.previous()))
                || (sighting.place().kind().equals("city") && HAMLETS.contains(sighting.previous()));
        return commune && !isCountryside(sighting) && !Clues.present(sighting, scene)
                ? Optional.of(new Reading(sighting, Weight.REFUSED, "place.namesake"))
                : Optional.empty();
    }

    /** "phát triển nông thôn Bình Định" is an authority of the province, not a hamlet. */
    private static boolean isCountryside(Sighting sighting) {
        return sighting.before(2).equals(List.of("nông", "thôn"));
    }
}
