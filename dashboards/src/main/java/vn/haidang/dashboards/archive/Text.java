package vn.haidang.dashboards.archive;

import vn.haidang.analyze.query.Query.Words;

/** A text of an article: two indexed fields, one per spelling, in which a word has the same position. */
enum Text {
    TITLE("title", 3),
    LEAD("lead", 2),
    BODY("body", 1);

    private static final String EXACT = "exact.";
    private static final String FOLDED = "folded.";

    private final String name;
    private final int weight;

    Text(String name, int weight) {
        this.name = name;
        this.weight = weight;
    }

    String exact() {
        return EXACT + name;
    }

    String folded() {
        return FOLDED + name;
    }

    /** Where words stand as {@link Words#forms} gives them. */
    String field(Words words) {
        return words.exact() ? exact() : folded();
    }

    /** The field of some words and how much they count there: twice if exact, for who types diacritics knows the word. */
    String weighted(Words words) {
        return field(words) + "^" + (words.exact() ? 2 * weight : weight);
    }
}
