package vn.haidang.analyze.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words of which at least one must occur for a condition to hold.
 *
 * @param leaves {@code null} when it can hold without any word
 */
record Anchor(@Nullable List<Leaf> leaves) {

    static final Anchor NONE = new Anchor(null);

    static Anchor of(Leaf leaf) {
        return new Anchor(List.of(leaf));
    }

    /** For a condition that needs all of several: the one that is met most seldom. */
    static Anchor both(Stream<Anchor> anchors) {
        return anchors.min(Comparator.comparingLong(Anchor::cost)).orElse(NONE);
    }

    /** For a condition that needs one of several: the words of all. */
    static Anchor either(Stream<Anchor> anchors) {
        return anchors.reduce(new Anchor(List.of()), Anchor::or);
    }

    private Anchor or(Anchor other) {
        return leaves == null || other.leaves == null
                ? NONE
                : new Anchor(
                        Stream.concat(leaves.stream(), other.leaves.stream()).toList());
    }

    private long cost() {
        return leaves == null
                ? Long.MAX_VALUE
                : leaves.stream().mapToLong(Leaf::cost).sum();
    }
}
