package vn.haidang.analyze.place;

import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;
import vn.haidang.analyze.text.Token;

/** A common name as part of a longer one that the data does not know: "Sơn Hòa" in "Tân Sơn Hòa". */
final class LongerNameRule implements ContextRule {

    /** Words written with a capital before a place without being part of its name. */
    private static final Set<String> DESIGNATORS = Set.of(
            "xã",
            "phường",
            "huyện",
            "tỉnh",
            "thành",
            "phố",
            "quận",
            "thị",
            "trấn",
            "thôn",
            "làng",
            "đảo",
            "sông",
            "núi",
            "khu",
            "p",
            "x",
            "h",
            "tp",
            "tx",
            "tt",
            "ubnd",
            "hđnd",
            "công",
            "an",
            "trạm",
            "cảng",
            "hồ",
            "đập",
            "kcn",
            "ccn",
            "kkt",
            "ga",
            "đèo",
            "cầu",
            "chợ",
            "sân",
            "bay",
            "đồn",
            "thpt",
            "thcs",
            "vịnh",
            "đầm",
            "mũi",
            "suối",
            "thác",
            "buôn",
            "aeon",
            "vincom",
            "vinhomes",
            "vinpearl",
            "lotte",
            "coopmart");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        return sighting.role().needsClue() && (growsLeft(sighting) || growsRight(sighting))
                ? Optional.of(new Reading(sighting, Weight.REFUSED, "place.namesake"))
                : Optional.empty();
    }

    private static boolean growsLeft(Sighting sighting) {
        if (!sighting.joinsPrevious()) {
            return false;
        }
        Token previous = sighting.text().token(sighting.from() - 1);
        boolean opensSentence = sighting.before(2).size() < 2;
        return previous.capitalised() && !opensSentence && !DESIGNATORS.contains(previous.match());
    }

    private static boolean growsRight(Sighting sighting) {
        return sighting.joinsNext()
                && sighting.text().token(sighting.to()).capitalised()
                && sighting.text().token(sighting.to()).sentence() == sighting.sentence();
    }
}
