package vn.haidang.analyze.place;

import vn.haidang.analyze.place.Reading.Weight;

/** What a name means when nothing around it speaks against. */
final class PlainReading {

    private PlainReading() {}

    static Reading of(Sighting sighting) {
        return switch (sighting.role()) {
            case NAME -> new Reading(sighting, Weight.PLACE, "place.name");
            case FOREIGN_NAME -> new Reading(sighting, Weight.PLACE, "place.foreign-name");
            case INSIDE, AMBIGUOUS ->
                new Reading(sighting, Weight.PLACE, inside(sighting.place().kind()));
            case SUCCESSOR, OTHER_PART, OTHER_AMBIGUOUS -> new Reading(sighting, Weight.SUCCESSOR, "place.successor");
            case NAMESAKE -> new Reading(sighting, Weight.REFUSED, "place.namesake");
        };
    }

    private static String inside(String kind) {
        return kind.equals("landmark") || kind.equals("heritage") ? "place.landmark" : "place.inside";
    }
}
