package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.haidang.analyze.place.Reading.Weight;
import vn.haidang.analyze.result.PlaceStatus;

/**
 * What the readings of one province come to.
 *
 * @param status empty when there is too little to say anything
 * @param proofs the readings behind the status, most telling first
 */
record Decision(Optional<PlaceStatus> status, List<Reading> proofs) {

    /** In a body, a place named in fewer sentences is named by the way; from the labelled articles of 2017. */
    private static final int OFTEN = 2;

    static Decision of(List<Reading> readings) {
        var places = with(readings, Weight.PLACE);
        var successors = with(readings, Weight.SUCCESSOR);
        if (concerns(places)) {
            return onlyByName(places) && namesOtherPart(successors)
                    ? new Decision(Optional.of(PlaceStatus.SUCCESSOR), successors)
                    : new Decision(Optional.of(PlaceStatus.ABOUT), places);
        }
        if (concerns(successors)) {
            return new Decision(Optional.of(PlaceStatus.SUCCESSOR), successors);
        }
        return byTheWay(readings, places);
    }

    private static Decision byTheWay(List<Reading> readings, List<Reading> places) {
        var mentions = Stream.concat(places.stream(), with(readings, Weight.INCIDENTAL).stream())
                .toList();
        if (!mentions.isEmpty()) {
            return new Decision(Optional.of(PlaceStatus.MENTION), mentions);
        }
        var refused = with(readings, Weight.REFUSED).stream()
                .filter(reading -> reading.sighting().role().mayMislead())
                .toList();
        return new Decision(refused.isEmpty() ? Optional.empty() : Optional.of(PlaceStatus.NO), refused);
    }

    /** Named in title or lead, or often. */
    private static boolean concerns(List<Reading> readings) {
        return readings.stream().anyMatch(Reading::inHeadline) || sentences(readings) >= OFTEN;
    }

    /** A sentence that names a town and its province has named the place once. */
    private static long sentences(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.sighting().sentence())
                .distinct()
                .count();
    }

    private static boolean onlyByName(List<Reading> places) {
        return places.stream().allMatch(reading -> reading.sighting().role() == Role.NAME);
    }

    /** A place of the other part, in a merged province that bears the watched one's name. */
    private static boolean namesOtherPart(List<Reading> successors) {
        return successors.stream().anyMatch(reading -> {
            Successor successor = reading.sighting().place().province().successor();
            return successor != null && successor.sameName();
        });
    }

    private static List<Reading> with(List<Reading> readings, Weight weight) {
        return readings.stream().filter(reading -> reading.is(weight)).toList();
    }
}
