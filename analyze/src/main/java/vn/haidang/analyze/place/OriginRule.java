package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** Where somebody comes from: "quê Bình Định", "(35 tuổi, ở Đắk Lắk)" in a text whose scene is another province. */
final class OriginRule implements ContextRule {

    private static final int REACH = 6;

    private static final Set<String> LIVES = Set.of("ở", "ngụ", "trú", "tại", "từ");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        List<String> before = sighting.before(REACH);
        return isHome(before)
                        || (isAge(before) && scene.setElsewhere(sighting.place().province()))
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.origin"))
                : Optional.empty();
    }

    private static boolean isHome(List<String> before) {
        int home = before.lastIndexOf("quê");
        boolean notHamlet = home + 1 >= before.size() || !before.get(home + 1).equals("hương");
        return (home >= 0 && notHamlet)
                || endsWith(before, "con", "đất")
                || endsWith(before, "đến", "từ")
                || sightingAfterAge(before);
    }

    /** "(Mai Hà, 28 tuổi, Hưng Yên)" as readers' letters are signed. */
    private static boolean sightingAfterAge(List<String> before) {
        return !before.isEmpty() && before.getLast().equals("tuổi");
    }

    private static boolean endsWith(List<String> before, String first, String second) {
        int size = before.size();
        return size >= 2
                && before.get(size - 2).equals(first)
                && before.get(size - 1).equals(second);
    }

    /** "35 tuổi, ở", "SN 1990, trú tại". */
    private static boolean isAge(List<String> before) {
        boolean aged = before.contains("tuổi") || before.contains("sn") || before.contains("sinh");
        return aged && before.stream().anyMatch(LIVES::contains);
    }
}
