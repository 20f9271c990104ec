package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.place.Reading.Weight;

/** A merged province named with what only the watched territory has of it: its coast, its land border. */
final class SignRule implements ContextRule {

    /** Relief after a disaster goes to the whole province, wherever it struck. */
    private static final List<String> RELIEF =
            List.of("cứu trợ", "ủng hộ", "hỗ trợ", "trao tặng", "suất quà", "khắc phục hậu quả");

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        Successor successor = sighting.place().province().successor();
        boolean signed = successor != null
                && sighting.role() == Role.SUCCESSOR
                && Scene.sentenceHas(sighting, successor.signs())
                && !Scene.sentenceHas(sighting, RELIEF);
        return signed ? Optional.of(new Reading(sighting, Weight.PLACE, "place.sign")) : Optional.empty();
    }
}
