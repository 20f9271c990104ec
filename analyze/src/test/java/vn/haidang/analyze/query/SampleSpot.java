package vn.haidang.analyze.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.haidang.analyze.query.Sample.Word;

/**
 * Something of a sample query that is found within a sentence.
 *
 * @param places all places in a sentence, found by trying each
 */
record SampleSpot(String query, Function<List<Word>, List<Place>> places) {

    /** Words from one index up to another. */
    record Place(int from, int to) {

        boolean near(Place other, int between) {
            int gap = from < other.from ? other.from - to : from - other.to;
            return gap >= 0 && gap <= between;
        }
    }

    static SampleSpot words(List<Word> words) {
        boolean exact = !words.stream().allMatch(Word::plain);
        String text = words.stream().map(Word::written).collect(Collectors.joining(" "));
        return new SampleSpot(
                words.size() == 1 ? text : '"' + text + '"',
                sentence -> IntStream.rangeClosed(0, sentence.size() - words.size())
                        .filter(from -> IntStream.range(0, words.size())
                                .allMatch(i -> same(words.get(i), sentence.get(from + i), exact)))
                        .mapToObj(from -> new Place(from, from + words.size()))
                        .toList());
    }

    private static boolean same(Word wanted, Word met, boolean exact) {
        return exact ? wanted.exact().equals(met.exact()) : wanted.folded().equals(met.folded());
    }

    static SampleSpot either(SampleSpot one, SampleSpot other) {
        return new SampleSpot(
                "(" + one.query + " OR " + other.query + ")",
                sentence -> IntStream.range(0, 2)
                        .mapToObj(i -> i == 0 ? one : other)
                        .flatMap(spot -> spot.places.apply(sentence).stream())
                        .toList());
    }

    static SampleSpot near(SampleSpot left, SampleSpot right, int between) {
        return new SampleSpot(
                left.query + " NEAR/" + between + " " + right.query,
                sentence -> left.places.apply(sentence).stream()
                        .filter(place ->
                                right.places.apply(sentence).stream().anyMatch(other -> place.near(other, between)))
                        .toList());
    }

    boolean in(List<Word> sentence) {
        return !places.apply(sentence).isEmpty();
    }
}
