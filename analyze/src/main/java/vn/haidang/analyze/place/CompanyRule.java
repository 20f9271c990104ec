package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** A company called by the bare name of a province, which may sit anywhere: "Công ty Hưng Yên". */
final class CompanyRule implements ContextRule {

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        boolean company = sighting.before(2).equals(List.of("công", "ty"));
        return company && sighting.role() == Role.NAME
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.namesake"))
                : Optional.empty();
    }
}
