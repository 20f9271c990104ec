package vn.haidang.analyze.story;

import java.util.HashMap;
import java.util.Map;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.text.Spelling;

/** How much a term tells: its rarity in the press, from a fixed vocabulary, so that no order of arrival changes it. */
public final class TermWeights {

    /** Rarity of a word that the vocabulary lacks; its rarest ones have 10.1. */
    private static final double UNKNOWN = 10.5;

    private final Map<String, Float> exact = new HashMap<>();
    private final Map<String, Float> plain = new HashMap<>();

    private TermWeights() {}

    public static TermWeights of(Vocabulary vocabulary) {
        var weights = new TermWeights();
        for (int id = 0; id < vocabulary.size(); id++) {
            weights.exact.put(vocabulary.term(id), vocabulary.rarity(id));
            weights.plain.putIfAbsent(Spelling.fold(vocabulary.term(id)), vocabulary.rarity(id));
        }
        return weights;
    }

    boolean knows(String term) {
        return exact.containsKey(term);
    }

    /** Inverse document frequency of a term in match form. */
    double rarity(String term) {
        Float known = exact.get(term);
        return known == null ? UNKNOWN : known;
    }

    /** The same of a name without diacritics: that of its rarest pair of syllables, a name being one thing. */
    double rarityOfName(String folded) {
        String[] syllables = folded.split(" ", -1);
        double rarest = 0;
        for (int i = 0; i < syllables.length; i++) {
            String term = i + 1 < syllables.length ? syllables[i] + " " + syllables[i + 1] : syllables[i];
            if (i + 1 < syllables.length || syllables.length == 1) {
                Float known = plain.get(term);
                rarest = Math.max(rarest, known == null ? UNKNOWN : known);
            }
        }
        return rarest;
    }
}
