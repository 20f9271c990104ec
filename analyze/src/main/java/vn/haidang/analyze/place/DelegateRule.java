package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** Who somebody speaks for in a matter of the whole country: "đại biểu Cảnh, đoàn Bình Định", "cử tri Hưng Yên". */
final class DelegateRule implements ContextRule {

    private static final int REACH = 8;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        return sighting.role() == Role.NAME && isDelegation(sighting.before(REACH))
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.delegate"))
                : Optional.empty();
    }

    private static boolean isDelegation(List<String> before) {
        if (before.isEmpty()) {
            return false;
        }
        String last =
                before.getLast().equals("tỉnh") && before.size() > 1 ? before.get(before.size() - 2) : before.getLast();
        boolean delegate = before.contains("biểu") || before.contains("đbqh");
        return last.equals("tri") || (delegate && last.equals("đoàn")) || last.equals("đbqh");
    }
}
