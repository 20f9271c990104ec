package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** A commune, hamlet or ward that bears the name of the province or its seat lies in it only when the text says so. */
final class CommuneRule implements ContextRule {

    private static final Set<String> ELSEWHERE = Set.of("ấp", "thôn", "khóm", "xã");

    private static final Set<String> SMALL = Set.of("xã", "phường", "ấp", "thôn", "khóm");

    private static final Set<List<String>> OTHER_WORDS = Set.of(List.of("nông", "thôn"), List.of("thị", "xã"));

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean commune = (sighting.role() == Role.NAME && SMALL.contains(sighting.previous()))
                || (sighting.place().kind().equals("city") && ELSEWHERE.contains(sighting.previous()));
        return commune && !isOtherWord(sighting) && !Clues.present(sighting, scene)
                ? Optional.of(new Reading(sighting, Weight.REFUSED, "place.namesake"))
                : Optional.empty();
    }

    /** "phát triển nông thôn Bình Định" is an authority of the province, not a hamlet; "thị xã Hội An" is a town. */
    private static boolean isOtherWord(Sighting sighting) {
        return OTHER_WORDS.contains(sighting.before(2));
    }
}
