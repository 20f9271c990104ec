package vn.haidang.analyze.topic;

/**
 * One query of a topic.
 *
 * @param topic index of the topic in the file
 * @param number of the query within its list
 */
record Clue(int topic, Kind kind, int number) {

    int points(Place place) {
        return switch (kind) {
            case ANY -> place.any;
            case HINT -> place.hint;
            case NOT -> 0;
        };
    }

    /** Whether its match anywhere above the body forbids the topic. */
    boolean forbids(Place place) {
        return kind == Kind.NOT && place != Place.BODY;
    }

    enum Kind {
        ANY,
        HINT,
        NOT
    }

    /** Where a query first matches. A title is chosen to say what the matter is; a long body touches on much. */
    enum Place {
        TITLE(4, 2),
        LEAD(2, 1),
        BODY(1, 0);

        private final int any;
        private final int hint;

        Place(int any, int hint) {
            this.any = any;
            this.hint = hint;
        }
    }
}
