package vn.haidang.analyze.place;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;
import vn.haidang.analyze.text.Token;

/** Where somebody comes from: "quê Bình Định", "(35 tuổi, ở Đắk Lắk)" in a text whose scene is another province. */
final class OriginRule implements ContextRule {

    private static final int REACH = 6;

    private static final List<String> BIRTH = List.of("sinh", "ra");

    private static final Set<String> ADDRESS =
            Set.of("xã", "phường", "thị", "trấn", "huyện", "quận", "thành", "phố", "tỉnh", "thôn", "làng", "ở", "tại");

    private static final Set<String> GOES = Set.of("ra", "vào", "lên", "về", "sang");

    private static final Set<String> LIVES = Set.of("ở", "ngụ", "trú", "tại", "từ");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        List<String> before = sighting.before(REACH);
        return isHome(before)
                        || isHomeAddress(sighting)
                        || leaves(sighting)
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
                || isBirth(before)
                || sightingAfterAge(before);
    }

    /** "quê ở xã Kim Bồng, thị xã Hội An, tỉnh Quảng Nam": names and designators all the way back. */
    private static boolean isHomeAddress(Sighting sighting) {
        int at = sighting.from() - 1;
        while (at > 0 && isAddress(sighting.text().token(at))) {
            at--;
        }
        return at >= 0
                && sighting.text().token(at).match().equals("quê")
                && sighting.text().token(at).sentence() == sighting.sentence();
    }

    private static boolean isAddress(Token token) {
        return token.capitalised() || ADDRESS.contains(token.match());
    }

    /** "từ tỉnh Phú Yên lên Đắk Lắk tìm việc". */
    private static boolean leaves(Sighting sighting) {
        List<String> before = sighting.before(2);
        boolean from = !before.isEmpty() && (before.getLast().equals("từ") || before.equals(List.of("từ", "tỉnh")));
        return from
                && sighting.role() == Role.NAME
                && sighting.after(1).stream().anyMatch(GOES::contains);
    }

    /** "sinh ra tại vùng đất Quảng Nam", "sinh ra và lớn lên ở Quy Nhơn". */
    private static boolean isBirth(List<String> before) {
        return Collections.indexOfSubList(before, BIRTH) >= 0;
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
