package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** A team in a match report: the fixture is the matter, not the place. */
final class FixtureRule implements ContextRule {

    private static final List<String> WORDS = List.of(
            "fc",
            "hlv",
            "v league",
            "hạng nhất",
            "trận đấu",
            "bàn thắng",
            "luân lưu",
            "vòng bảng",
            "tứ kết",
            "đội bóng",
            "cúp quốc gia",
            "tiền đạo",
            "thủ môn",
            "highlight",
            "trận hòa",
            "lượt trận",
            "cầu thủ",
            "sút phạt",
            "tnsv",
            "đá chính",
            "giải bóng đá",
            "chạm trán",
            "trọng tài",
            "đương kim vô địch");

    /** A stadium is built where the text says, whatever will be played in it. */
    private static final List<String> BUILDING = List.of("khởi công", "công trường", "xây dựng sân", "siêu sân");

    /** What may stand before the home team at the head of a title. */
    private static final Set<String> OPENERS = Set.of("highlight", "clb", "kết", "quả", "trực", "tiếp");

    /** Words within which the goals of both sides follow a name such as "Quy Nhơn" with "United" after it. */
    private static final int SCORE = 3;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        return scene.surroundingsHave(sighting, WORDS)
                        && !scene.surroundingsHave(sighting, BUILDING)
                        && !isAtHome(sighting)
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.fixture"))
                : Optional.empty();
    }

    /** "trên sân Quy Nhơn"; and the press names the home team first: "Highlight CLB Quy Nhơn 3-1 Đồng Tháp". */
    private static boolean isAtHome(Sighting sighting) {
        return sighting.previous().equals("sân") || (opensSentence(sighting) && precedesScore(sighting));
    }

    private static boolean opensSentence(Sighting sighting) {
        return OPENERS.containsAll(sighting.before(OPENERS.size() + 1));
    }

    private static boolean precedesScore(Sighting sighting) {
        List<String> after = sighting.after(SCORE);
        long goals =
                after.stream().filter(word -> Character.isDigit(word.charAt(0))).count();
        return goals >= 2;
    }
}
