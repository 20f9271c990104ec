package vn.haidang.analyze.story;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;

/** How sure it is that two articles belong to one story; the order of the two does not matter. */
final class Matching {

    /** Reports in different languages are compared only so far apart; translations follow within days. */
    private static final Duration FOREIGN = Duration.ofDays(3);

    /** Rarity of shared names, in hundredths, that makes two reports the same without any number: two rare names. */
    private static final int ENOUGH = 1_800;

    /** What one shared number of three and more digits counts in the same measure. */
    private static final int NUMBER = 600;

    private Matching() {}

    /** The link from a later article to an earlier one. */
    static Link link(Fingerprint earlier, Fingerprint later) {
        double containment = earlier.shingles().containment(later.shingles());
        return new Link(earlier.id(), score(earlier, later, containment), containment);
    }

    private static double score(Fingerprint a, Fingerprint b, double containment) {
        // An outlet copies itself by template: yesterday's lottery, tomorrow's weather.
        if (containment >= Link.COPY && !a.source().equals(b.source())) {
            return 1;
        }
        return a.language().equals(b.language()) ? same(a, b) : translated(a, b);
    }

    private static double same(Fingerprint a, Fingerprint b) {
        return PairScore.of(Likeness.of(a, b));
    }

    /** Across languages: names, numbers and the watched place, which survive translation. */
    private static double translated(Fingerprint a, Fingerprint b) {
        boolean far = Duration.between(a.time(), b.time()).abs().compareTo(FOREIGN) > 0;
        if (far || Collections.disjoint(a.watched(), b.watched())) {
            return 0;
        }
        int names = Arrays.stream(a.names().shared(b.names())).sum();
        long numbers = a.numbers().stream()
                .filter(number -> number.length() > 2 && b.numbers().contains(number))
                .count();
        return Math.min(1, (names + NUMBER * numbers) / (2.0 * ENOUGH));
    }
}
