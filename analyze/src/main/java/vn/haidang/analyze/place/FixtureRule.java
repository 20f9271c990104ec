package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** A team in a match report: the fixture is the matter, not the place. */
final class FixtureRule implements ContextRule {

    private static final List<String> WORDS = List.of(
            "clb",
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

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        return sighting.role() != Role.SUCCESSOR && scene.surroundingsHave(sighting, WORDS)
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.fixture"))
                : Optional.empty();
    }
}
