package vn.haidang.analyze.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Counts in how many texts each syllable and each pair of neighbours occurs. */
final class TermCount {

    /** Texts in which a term must occur; rarer ones add size and no accuracy. */
    private static final int ENOUGH = 10;

    private final Map<String, Integer> texts = new HashMap<>();
    private int total;

    void add(String text) {
        Set<String> terms = new HashSet<>();
        List<Token> tokens = TokenizedText.of(text).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            terms.add(tokens.get(i).match());
            if (i + 1 < tokens.size()) {
                terms.add(tokens.get(i).match() + " " + tokens.get(i + 1).match());
            }
        }
        terms.forEach(term -> texts.merge(term, 1, Integer::sum));
        total++;
    }

    /** The terms that occur often enough, with ln((1 + texts) / (1 + texts that have it)) + 1. */
    Vocabulary vocabulary() {
        var kept = texts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var rarity = new float[kept.size()];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = (float) (Math.log((1.0 + total) / (1 + kept.get(i).getValue())) + 1);
        }
        return new Vocabulary(kept.stream().map(Map.Entry::getKey).toList(), rarity);
    }
}
