package vn.haidang.analyze.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.result.SurgeReasons.Part;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/**
 * The terms that set some headlines apart from those before: pairs of neighbouring syllables, weighed by Dunning's
 * likelihood ratio (1993).
 */
final class Terms {

    /** Times as frequent as before, so that the name of the province is no term. */
    private static final double RARER = 3;

    /** Headlines that a term counts for before it was ever met, so that a province without history has terms, too. */
    private static final double UNSEEN = 0.1;

    private static final int MOST = 5;

    private Terms() {}

    /** The most telling terms that two articles or more have, weightiest first. */
    static List<Part> telling(Collection<Sighting> now, Collection<Sighting> before) {
        var here = frequencies(now);
        var there = frequencies(before);
        return here.entrySet().stream()
                .filter(term -> term.getValue() > 1)
                .map(term -> new Weighed(
                        term.getKey(),
                        term.getValue(),
                        now.size(),
                        there.getOrDefault(term.getKey(), 0),
                        before.size()))
                .filter(Weighed::wasRare)
                .sorted(Comparator.comparingDouble(Weighed::likelihoodRatio)
                        .reversed()
                        .thenComparing(Weighed::term))
                .limit(MOST)
                .map(term -> new Part(term.term(), term.here()))
                .toList();
    }

    static Set<String> of(Sighting sighting) {
        Set<String> pairs = new HashSet<>();
        for (List<Token> sentence : TokenizedText.of(sighting.title()).sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                pairs.add(sentence.get(i - 1).match() + " " + sentence.get(i).match());
            }
        }
        return pairs;
    }

    private static Map<String, Integer> frequencies(Collection<Sighting> sightings) {
        Map<String, Integer> frequencies = new HashMap<>();
        sightings.forEach(sighting -> of(sighting).forEach(term -> frequencies.merge(term, 1, Integer::sum)));
        return frequencies;
    }

    private record Weighed(String term, int here, int now, int there, int before) {

        boolean wasRare() {
            return (double) here / now > RARER * (there + UNSEEN) / (before + 1);
        }

        double likelihoodRatio() {
            double rate = (double) (here + there) / (now + before);
            return 2 * (part(here, now * rate) + part(there, before * rate));
        }

        private static double part(int seen, double expected) {
            return seen == 0 ? 0 : seen * Math.log(seen / expected);
        }
    }
}
