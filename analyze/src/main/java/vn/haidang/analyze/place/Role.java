package vn.haidang.analyze.place;

/** What a name stands for in the data of a province. */
enum Role {
    /** The province itself, in Vietnamese or without diacritics. */
    NAME,
    /** The province or its seat, as another language writes it. */
    FOREIGN_NAME,
    /** A place inside whose bare name tells enough. */
    INSIDE,
    /** A place inside whose name is common elsewhere. */
    AMBIGUOUS,
    /** The province that took it in. */
    SUCCESSOR,
    /** A place in the other part of the merged province. */
    OTHER_PART,
    /** The same, with a name that is common elsewhere. */
    OTHER_AMBIGUOUS,
    /** A phrase that means something else. */
    NAMESAKE;

    boolean needsClue() {
        return this == AMBIGUOUS || this == OTHER_AMBIGUOUS;
    }

    /** Whether refusing it is worth telling: it has the letters of the watched territory. */
    boolean mayMislead() {
        return isWatched() || this == NAMESAKE;
    }

    /** Whether it means the watched territory or a place inside. */
    boolean isWatched() {
        return this == NAME || this == FOREIGN_NAME || this == INSIDE || this == AMBIGUOUS;
    }
}
