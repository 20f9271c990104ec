package vn.haidang.analyze.query;

import java.util.BitSet;
import java.util.List;
import vn.haidang.analyze.query.Query.Words;

/** A word or phrase of a query set; there is one object for each, so it is compared by identity. */
final class Leaf {

    /** Single syllables are common, phrases are not; from counts in a year of Vietnamese feed items. */
    private static final List<Integer> COSTS = List.of(16, 4, 1);

    private final Words words;
    private final BitSet anchored = new BitSet();

    Leaf(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Numbers of the queries that need judging when it occurs. */
    BitSet anchored() {
        return anchored;
    }

    /** How often it is to be expected, in no unit. */
    int cost() {
        return COSTS.get(Math.min(words.words().size(), COSTS.size()) - 1);
    }
}
