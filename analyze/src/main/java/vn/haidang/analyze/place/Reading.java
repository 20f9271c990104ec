package vn.haidang.analyze.place;

import vn.haidang.analyze.result.Evidence;

/**
 * What a sighting means in its context.
 *
 * @param reason machine-readable, the {@code reason} of the evidence
 */
record Reading(Sighting sighting, Weight weight, String reason) {

    /** What a sighting says for its province. */
    enum Weight {
        /** The watched territory is meant. */
        PLACE,
        /** Named by the way. */
        INCIDENTAL,
        /** The merged province, or its other part, is meant. */
        SUCCESSOR,
        /** Something else is meant. */
        REFUSED,
        /** Too little to say anything. */
        UNCLEAR
    }

    boolean is(Weight wanted) {
        return weight == wanted;
    }

    boolean inHeadline() {
        return sighting.part() != Sighting.Part.BODY;
    }

    Evidence evidence() {
        return new Evidence("place:" + sighting.place().province().id(), sighting.quote(), reason);
    }
}
