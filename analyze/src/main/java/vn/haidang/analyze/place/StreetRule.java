package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** "đường Bình Định" is a street; "nhà máy đường", "võ đường", "thành phố" and roads between towns are not. */
final class StreetRule implements ContextRule {

    /** Before "đường" or "phố" these make another word: sugar, a martial arts school, a town, a route. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "tỉnh", "máy", "mía", "võ", "ty", "phần", "cp", "ngành", "sản", "thành", "cung", "tuyến", "quãng", "chặng",
            "lên", "khu", "thiên", "cầu");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        List<String> before = sighting.before(2);
        boolean street = !before.isEmpty() && isStreetWord(before.getLast(), sighting.role());
        boolean otherWord = before.size() == 2 && OTHER_WORDS.contains(before.getFirst());
        return street && !otherWord && !isRoute(sighting) && sighting.joinsPrevious()
                ? Optional.of(new Reading(sighting, Weight.REFUSED, "place.street"))
                : Optional.empty();
    }

    /** "phố Tuy Hòa" may be the town itself, "phố Phú Yên" only a street. */
    private static boolean isStreetWord(String word, Role role) {
        return word.equals("đường") || (word.equals("phố") && role == Role.NAME);
    }

    /** "đường Quy Nhơn - Sông Cầu" leads from one town to another. */
    private static boolean isRoute(Sighting sighting) {
        String gap = sighting.to() < sighting.text().size() ? sighting.text().gapBefore(sighting.to()) : "";
        return gap.contains("-") || gap.contains("–");
    }
}
