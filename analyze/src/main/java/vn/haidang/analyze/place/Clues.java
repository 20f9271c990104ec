package vn.haidang.analyze.place;

/** Whether something else in the article confirms a name that alone proves little. */
final class Clues {

    private Clues() {}

    static boolean present(Sighting sighting, Scene scene) {
        return scene.company(sighting).anyMatch(other -> confirms(other, sighting));
    }

    /** Names in the headline confirm each other; those of a long body only within a sentence. */
    private static boolean confirms(Sighting other, Sighting sighting) {
        return isSure(other)
                && !other.covers(sighting)
                && (other.inSentenceOf(sighting) || (isHeadline(other) && isHeadline(sighting)));
    }

    private static boolean isSure(Sighting other) {
        return !other.role().needsClue() && !other.place().folded();
    }

    private static boolean isHeadline(Sighting sighting) {
        return sighting.part() != Sighting.Part.BODY;
    }
}
