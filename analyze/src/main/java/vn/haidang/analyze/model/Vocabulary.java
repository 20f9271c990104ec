package vn.haidang.analyze.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.text.Spelling;

/** The syllables and pairs of syllables that a model knows, each with how much its presence tells. */
public final class Vocabulary {

    private final List<String> terms;
    private final float[] rarity;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();

    /**
     * A vocabulary.
     *
     * @param terms in match form, a space between the syllables of a pair, the most frequent first
     * @param rarity inverse document frequency of each
     */
    public Vocabulary(List<String> terms, float[] rarity) {
        this.terms = List.copyOf(terms);
        this.rarity = rarity.clone();
        for (int id = 0; id < terms.size(); id++) {
            exact.put(terms.get(id), id);
            plain.putIfAbsent(Spelling.fold(terms.get(id)), id);
        }
    }

    /** Number of terms. */
    public int size() {
        return terms.size();
    }

    public String term(int id) {
        return terms.get(id);
    }

    /** Inverse document frequency. */
    public float rarity(int id) {
        return rarity[id];
    }

    /** Ids by match form. */
    Map<String, Integer> exact() {
        return exact;
    }

    /** Ids by spelling without diacritics, the most frequent of those that share it. */
    Map<String, Integer> plain() {
        return plain;
    }
}
