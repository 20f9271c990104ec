package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys under which an article is found: its rarest terms, names, longer numbers and bands. */
final class IndexKeys {

    /** Terms per article; a feed item has some 70, of which the common ones find everything and nothing. */
    private static final int TERMS = 40;

    /** Lowest rarity of a term worth a look; e^5: one text in 150. */
    private static final double RARE = 5;

    private static final int DIGITS = 2;

    private IndexKeys() {}

    static Hashes of(
            Collection<String> terms,
            Map<String, Integer> pairs,
            Map<String, Integer> names,
            Set<String> numbers,
            Shingles shingles,
            TermWeights weights) {
        List<Weighted> rare = new ArrayList<>();
        terms.forEach(term -> rare.add(new Weighted("t:" + term, weights.rarity(term))));
        pairs.forEach((pair, rarity) -> rare.add(new Weighted("t:" + pair, rarity / 100.0)));
        List<String> keys = new ArrayList<>(rare.stream()
                .filter(term -> term.rarity() >= RARE)
                .sorted(Comparator.comparingDouble(Weighted::rarity).reversed().thenComparing(Weighted::key))
                .limit(TERMS)
                .map(Weighted::key)
                .toList());
        names.keySet().forEach(name -> keys.add("n:" + name));
        numbers.stream().filter(number -> number.length() > DIGITS).forEach(number -> keys.add("#:" + number));
        keys.addAll(Bands.of(shingles));
        return Hashes.of(keys);
    }

    private record Weighted(String key, double rarity) {}
}
