package vn.haidang.analyze.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.haidang.analyze.text.ArticleText;

/**
 * What a model looks at: every term in title, lead and opening, every term in the title, every clue.
 *
 * <p>Terms weigh by 1 + ln(count) times their rarity; the vector of all of these has length 1, that of the title
 * {@value #TITLE}, each clue counts {@value #CLUE}: weights that did best in cross-validation.
 */
public final class FeatureSpace {

    static final float TITLE = 0.7f;
    static final float CLUE = 0.7f;

    private final Vocabulary vocabulary;
    private final List<String> clues;
    private final Map<String, Integer> clueIds = new HashMap<>();

    public FeatureSpace(Vocabulary vocabulary, List<String> clues) {
        this.vocabulary = vocabulary;
        this.clues = List.copyOf(clues);
        for (int i = 0; i < clues.size(); i++) {
            clueIds.put(clues.get(i), 2 * vocabulary.size() + i);
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    List<String> clues() {
        return clues;
    }

    /** Number of features: terms in the whole text, then terms in the title, then clues. */
    public int size() {
        return 2 * vocabulary.size() + clues.size();
    }

    /** The features of an article; clues that the space does not know are left out. */
    public SparseVector read(ArticleText article, Set<String> found) {
        return read(Grams.of(article, vocabulary), found);
    }

    SparseVector read(Grams grams, Set<String> found) {
        SortedMap<Integer, Float> entries = new TreeMap<>();
        addTerms(entries, grams.all(), 0, 1);
        addTerms(entries, grams.title(), vocabulary.size(), TITLE);
        for (String clue : found) {
            Integer id = clueIds.get(clue);
            if (id != null) {
                entries.put(id, CLUE);
            }
        }
        return SparseVector.of(entries);
    }

    private void addTerms(SortedMap<Integer, Float> entries, List<Gram> grams, int offset, float length) {
        Map<Integer, Integer> counts = new HashMap<>();
        grams.forEach(gram -> counts.merge(gram.term(), 1, Integer::sum));
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach((term, count) -> weights.put(term, (1 + Math.log(count)) * vocabulary.rarity(term)));
        double norm = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.forEach((term, weight) -> entries.put(offset + term, (float) (length * weight / norm)));
    }
}
