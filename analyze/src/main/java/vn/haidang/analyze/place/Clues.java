package vn.haidang.analyze.place;

/** Whether something else in the article confirms a name that alone proves little. */
final class Clues {

    private Clues() {}

    static boolean present(Sighting sighting, Scene scene) {
        return scene.sourceBearsNameOf(sighting.place().province())
                || scene.company(sighting).anyMatch(other -> confirms(other, sighting, scene));
    }

    /** Names in the headline confirm each other; those of a long body only within a sentence. */
    private static boolean confirms(Sighting other, Sighting sighting, Scene scene) {
        return isSure(other, scene)
                && !other.covers(sighting)
                && (other.inSentenceOf(sighting) || (isHeadline(other) && isHeadline(sighting)));
    }

    /** In a text typed without diacritics a name cannot have them. */
    private static boolean isSure(Sighting other, Scene scene) {
        return !other.role().needsClue() && (!other.place().folded() || scene.plain());
    }

    private static boolean isHeadline(Sighting sighting) {
        return sighting.part() != Sighting.Part.BODY;
    }
}
