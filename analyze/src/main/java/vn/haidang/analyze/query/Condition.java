package vn.haidang.analyze.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query made ready for judging. */
sealed interface Condition {

    boolean holds(Finds finds);

    /** The words that make a condition hold, given that it does. */
    Stream<String> quotes(Finds finds);

    /** All the words that let a condition hold, given that it does, each where it stands; perhaps more than once. */
    Stream<Span> words(Finds finds);

    Anchor anchor();

    /** Something occurs. */
    record Occurs(Spot spot) implements Condition {
        @Override
        public boolean holds(Finds finds) {
            return !spot.lacksWords(finds) && spot.spans(finds).findAny().isPresent();
        }

        @Override
        public Stream<String> quotes(Finds finds) {
            return spot.spans(finds).limit(1).map(Span::quote);
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return spot.words(finds);
        }

        @Override
        public Anchor anchor() {
            return spot.anchor();
        }
    }

    /** Several occur in one sentence. */
    record InOneSentence(Spot first, List<Spot> others) implements Condition {
        @Override
        public boolean holds(Finds finds) {
            return !lacksWords(finds) && spans(finds).findAny().isPresent();
        }

        @Override
        public Stream<String> quotes(Finds finds) {
            return spans(finds).limit(1).map(Span::quoteSentence);
        }

        @Override
        public Stream<Span> words(Finds finds) {
            var sentences = spans(finds).map(Span::sentence).collect(Collectors.toSet());
            return Stream.concat(Stream.of(first), others.stream())
                    .flatMap(part -> part.words(finds))
                    .filter(word -> sentences.contains(word.sentence()));
        }

        private boolean lacksWords(Finds finds) {
            return first.lacksWords(finds) || others.stream().anyMatch(other -> other.lacksWords(finds));
        }

        private Stream<Span> spans(Finds finds) {
            List<Set<Span.Sentence>> places =
                    others.stream().map(other -> sentences(other, finds)).toList();
            return places.stream().anyMatch(Set::isEmpty)
                    ? Stream.empty()
                    : first.spans(finds)
                            .filter(span -> places.stream().allMatch(place -> place.contains(span.sentence())));
        }

        private static Set<Span.Sentence> sentences(Spot spot, Finds finds) {
            return spot.spans(finds).map(Span::sentence).collect(Collectors.toSet());
        }

        @Override
        public Anchor anchor() {
            return Anchor.both(Stream.concat(Stream.of(first), others.stream()).map(Spot::anchor));
        }
    }

    /** The title meets a condition. */
    record InTitle(Condition part) implements Condition {
        @Override
        public boolean holds(Finds finds) {
            return part.holds(finds.inTitle());
        }

        @Override
        public Stream<String> quotes(Finds finds) {
            return part.quotes(finds.inTitle());
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return part.words(finds.inTitle());
        }

        @Override
        public Anchor anchor() {
            return part.anchor();
        }
    }

    /** A field has a value. */
    record HasValue(Field field, String value) implements Condition {
        @Override
        public boolean holds(Finds finds) {
            return finds.document().has(field, value);
        }

        @Override
        public Stream<String> quotes(Finds finds) {
            return Stream.empty();
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return Stream.empty();
        }

        @Override
        public Anchor anchor() {
            return Anchor.NONE;
        }
    }

    /** All hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Finds finds) {
            return parts.stream().allMatch(part -> part.holds(finds));
        }

        @Override
        public Stream<String> quotes(Finds finds) {
            return parts.stream().flatMap(part -> part.quotes(finds));
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return parts.stream().flatMap(part -> part.words(finds));
        }

        @Override
        public Anchor anchor() {
            return Anchor.both(parts.stream().map(Condition::anchor));
        }
    }

    /** At least one holds. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Finds finds) {
            return parts.stream().anyMatch(part -> part.holds(finds));
        }

        @Override
        public Stream<String> quotes(Finds finds) {
            return parts.stream().filter(part -> part.holds(finds)).flatMap(part -> part.quotes(finds));
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return parts.stream().filter(part -> part.holds(finds)).flatMap(part -> part.words(finds));
        }

        @Override
        public Anchor anchor() {
            return Anchor.either(parts.stream().map(Condition::anchor));
        }
    }

    /** Another does not hold. */
    record Absent(Condition part) implements Condition {
        @Override
        public boolean holds(Finds finds) {
            return !part.holds(finds);
        }

        @Override
        public Stream<String> quotes(Finds finds) {
            return Stream.empty();
        }

        @Override
        public Stream<Span> words(Finds finds) {
            return Stream.empty();
        }

        @Override
        public Anchor anchor() {
            return Anchor.NONE;
        }
    }
}
