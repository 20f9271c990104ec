package vn.haidang.analyze.story;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What two articles have in common and what keeps them apart, as numbers; the order of the two does not matter. */
record Likeness(
        double syllables,
        double titles,
        double coverage,
        double telling,
        double names,
        double numbers,
        double elsewhere,
        double gap,
        double forecast,
        double forecastApart,
        double reliefApart,
        double precautionApart,
        double otherOutlet,
        double digest,
        double news,
        double bustle) {

    private static final int TELLING = 4;
    private static final int NEWS = 6;
    private static final int DIGITS = 3;
    private static final double NO_NAMES = 0.15;

    static Likeness of(Fingerprint a, Fingerprint b) {
        boolean isLater = Fingerprint.IN_TIME.compare(a, b) > 0;
        var later = isLater ? a : b;
        var kind = a.kind();
        var other = b.kind();
        return new Likeness(
                cosine(a.terms(), b.terms()),
                cosine(a.title(), b.title()),
                Math.min(coverage(a.title(), b.terms()), coverage(b.title(), a.terms())),
                telling(a.pairs(), b.pairs()),
                jaccard(a.names(), b.names()),
                numbers(a.numbers(), b.numbers()),
                apart(a.provinces(), b.provinces()),
                Math.log1p(Duration.between(a.time(), b.time()).abs().toMinutes() / 60.0),
                Math.min(kind.forecast(), other.forecast()),
                Math.abs(kind.forecast() - other.forecast()),
                Math.abs(kind.relief() - other.relief()),
                Math.abs(kind.precaution() - other.precaution()),
                a.source().equals(b.source()) ? 0 : 1,
                Math.max(kind.digest(), other.digest()),
                news(later, isLater ? b : a),
                later.bustle());
    }

    List<Double> values() {
        return List.of(
                syllables,
                titles,
                coverage,
                telling,
                names,
                numbers,
                elsewhere,
                gap,
                forecast,
                forecastApart,
                reliefApart,
                precautionApart,
                otherOutlet,
                digest,
                news,
                bustle);
    }

    private static double cosine(Weights a, Weights b) {
        double norm = Math.sqrt((double) a.squares()) * Math.sqrt((double) b.squares());
        return norm == 0 ? 0 : (double) a.product(b) / norm;
    }

    /** How much of a title the other text has. */
    private static double coverage(Weights title, Weights text) {
        long all = title.squares();
        long found = Arrays.stream(title.shared(text))
                .mapToLong(weight -> (long) weight * weight)
                .sum();
        return all == 0 ? 0 : (double) found / (double) all;
    }

    /** Rarity of the rarest shared pairs of syllables, summed. */
    private static double telling(Weights a, Weights b) {
        return highest(Arrays.stream(a.shared(b)), TELLING);
    }

    /** What the shared words that tell most on the day of the later article tell. */
    private static double news(Fingerprint later, Fingerprint earlier) {
        var words = IntStream.concat(
                Arrays.stream(later.news().shared(earlier.terms())),
                Arrays.stream(later.news().shared(earlier.pairs())));
        return highest(words, NEWS);
    }

    private static double highest(IntStream hundredths, int count) {
        int[] sorted = hundredths.sorted().toArray();
        return Arrays.stream(sorted).skip(Math.max(0, sorted.length - count)).sum() / 100.0;
    }

    /** Without any names there is neither a common one nor a different one. */
    private static double jaccard(Weights a, Weights b) {
        long both = Arrays.stream(a.shared(b)).asLongStream().sum();
        long any = a.sum() + b.sum() - both;
        return any == 0 ? NO_NAMES : (double) both / (double) any;
    }

    private static double numbers(Set<String> a, Set<String> b) {
        return a.stream()
                .filter(b::contains)
                .mapToInt(number -> Math.min(DIGITS, number.length()))
                .sum();
    }

    private static double apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b) ? 1 : 0;
    }
}
