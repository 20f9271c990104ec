package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;
import vn.haidang.analyze.text.PhraseIndex.Hit;
import vn.haidang.analyze.text.Token;

/** A place that the text itself puts into another province: "xã Bình Định, huyện Lương Tài, Bắc Ninh". */
final class OtherProvinceRule implements ContextRule {

    private static final Set<String> SMALL = Set.of("xã", "phường", "ấp", "thôn", "khóm", "trấn", "p", "x", "làng");

    private static final Set<String> DISTRICTS = Set.of("huyện", "quận", "h", "q");

    /** Far enough for "(thành phố Dĩ An, tỉnh Bình Dương cũ)". */
    private static final int REACH = 9;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean small = SMALL.contains(sighting.previous());
        if (sighting.role() == Role.NAME && !small) {
            return Optional.empty();
        }
        boolean refused = namedAfter(sighting, scene) || (small && inForeignDistrict(sighting, scene));
        return refused ? Optional.of(new Reading(sighting, Weight.REFUSED, "place.namesake")) : Optional.empty();
    }

    private static boolean namedAfter(Sighting sighting, Scene scene) {
        Set<String> own = OwnNames.of(sighting.place().province());
        List<Hit<String>> next = scene.provincesAround(sighting).stream()
                .filter(hit -> hit.from() >= sighting.to() && hit.from() < sighting.to() + REACH)
                .toList();
        return !next.isEmpty()
                && next.stream().noneMatch(hit -> own.contains(hit.value()))
                && belongs(sighting, next.getFirst());
    }

    /** In brackets or after "tỉnh", "TP" it holds the place; after a comma only a small or a common name. */
    private static boolean belongs(Sighting sighting, Hit<String> province) {
        String gap = sighting.text().gapBefore(sighting.to());
        boolean adjacent = province.from() == sighting.to();
        if (gap.contains("(")) {
            return true;
        }
        boolean comma = gap.strip().equals(",");
        boolean common = sighting.role().needsClue() || SMALL.contains(sighting.previous());
        return comma && common && (adjacent || staysInAddress(sighting, province.from()));
    }

    /** Whether everything up to the province is names and designators, no running text. */
    private static boolean staysInAddress(Sighting sighting, int end) {
        return sighting.text().tokens().subList(sighting.to(), end).stream()
                .allMatch(token -> token.capitalised() || isDesignator(token));
    }

    private static boolean isDesignator(Token token) {
        return Set.of("tỉnh", "thành", "phố", "tp", "huyện", "quận", "thị", "xã", "h", "q")
                .contains(token.match());
    }

    private static boolean inForeignDistrict(Sighting sighting, Scene scene) {
        List<String> after = sighting.after(1);
        boolean district = !after.isEmpty() && DISTRICTS.contains(after.getFirst());
        boolean known = scene.company(sighting).anyMatch(other -> other.from() == sighting.to() + 1);
        return sighting.role() == Role.NAME && district && !known;
    }
}
