package vn.haidang.analyze.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something to be found within a sentence. */
sealed interface Spot {

    /** Where it is, one span for each place at least; read no further than needed. */
    Stream<Span> spans(Finds finds);

    /** The words at all places where it is; of two near each other both, not what lies between. */
    Stream<Span> words(Finds finds);

    /** Whether words are missing without which it cannot be found; cheaper than looking for places. */
    boolean lacksWords(Finds finds);

    Anchor anchor();

    /** A word or phrase. */
    record Found(Leaf leaf) implements Spot {
        @Override
        public Stream<Span> spans(Finds finds) {
            return finds.of(leaf);
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return finds.of(leaf);
        }

        @Override
        public boolean lacksWords(Finds finds) {
            return finds.lacks(leaf);
        }

        @Override
        public Anchor anchor() {
            return Anchor.of(leaf);
        }
    }

    /** One of several. */
    record AnyOf(List<? extends Spot> spots) implements Spot {
        @Override
        public Stream<Span> spans(Finds finds) {
            return spots.stream().flatMap(spot -> spot.spans(finds));
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return spots.stream().flatMap(spot -> spot.words(finds));
        }

        @Override
        public boolean lacksWords(Finds finds) {
            for (Spot spot : spots) {
                if (!spot.lacksWords(finds)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Anchor anchor() {
            return Anchor.either(spots.stream().map(Spot::anchor));
        }
    }

    /** Two that stand near each other. */
    record Pair(Spot left, Spot right, int between) implements Spot {
        @Override
        public Stream<Span> spans(Finds finds) {
            return pairs(finds).map(Both::hull);
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return pairs(finds).flatMap(both -> Stream.of(both.one(), both.other()));
        }

        private Stream<Both> pairs(Finds finds) {
            if (lacksWords(finds)) {
                return Stream.empty();
            }
            Map<Span.Sentence, List<Span>> rights = right.spans(finds).collect(Collectors.groupingBy(Span::sentence));
            return left.spans(finds)
                    .flatMap(span -> nearest(span, rights.getOrDefault(span.sentence(), List.of())).stream());
        }

        @Override
        public boolean lacksWords(Finds finds) {
            return left.lacksWords(finds) || right.lacksWords(finds);
        }

        private Optional<Both> nearest(Span span, List<Span> others) {
            return others.stream()
                    .filter(other -> span.between(other) >= 0 && span.between(other) <= between)
                    .min(Comparator.comparingInt(span::between))
                    .map(other -> new Both(span, other));
        }

        @Override
        public Anchor anchor() {
            return Anchor.both(Stream.of(left.anchor(), right.anchor()));
        }
    }

    /** Two spans of one sentence. */
    record Both(Span one, Span other) {

        Span hull() {
            return one.hull(other);
        }
    }
}
