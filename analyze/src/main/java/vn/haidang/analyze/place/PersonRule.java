package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.haidang.analyze.place.Reading.Weight;

/** A person who bears the letters of a place: "Phan Văn Giang", "ông Hoàng Sa", "Trần Thị Trà My". */
final class PersonRule implements ContextRule {

    /** Family names and the middle names Văn, Thị; "Hồ", "Hà", "Thái" and others that are also words are left out. */
    private static final Set<String> NAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "dương", "lý", "phùng",
            "đinh", "trịnh", "huỳnh", "trương", "quách", "tạ", "lưu", "kiều", "nghiêm", "thị", "văn", "đào", "hoàng",
            "lương", "mai", "tô", "cao", "chu", "tống");

    private static final Set<String> SAYS = Set.of("cho", "nói", "kể", "chia", "khẳng", "thừa");

    private static final int REACH = 8;

    private static final Set<String> TITLES = Set.of(
            "ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "mc", "sĩ", "viên", "tướng", "nhân", "môn", "gs",
            "ts");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        return (sighting.joinsPrevious() && isPerson(sighting)) || bearsAge(sighting)
                ? Optional.of(new Reading(sighting, Weight.REFUSED, "place.namesake"))
                : Optional.empty();
    }

    private static boolean isPerson(Sighting sighting) {
        boolean capital = sighting.text().token(sighting.from() - 1).capitalised();
        boolean familyName = capital && NAMES.contains(sighting.previous());
        boolean titled =
                TITLES.contains(sighting.previous()) && (sighting.role().needsClue() || speaks(sighting));
        return (familyName && !isCompany(sighting)) || titled;
    }

    /** "bà Hội An cho biết", where the name alone tells too much to be a person's. */
    private static boolean speaks(Sighting sighting) {
        return sighting.after(1).stream().anyMatch(SAYS::contains);
    }

    /** "Công ty Giống Thủy sản Kim Hoàng Quảng Nam". */
    private static boolean isCompany(Sighting sighting) {
        return sighting.role() == Role.NAME && sighting.before(REACH).contains("ty");
    }

    /** "Như Quỳnh, 32 tuổi". */
    private static boolean bearsAge(Sighting sighting) {
        List<String> after = sighting.after(2);
        return after.size() == 2
                && sighting.role() != Role.NAME
                && after.getLast().equals("tuổi")
                && Character.isDigit(after.getFirst().charAt(0));
    }
}
