package vn.haidang.analyze.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the articles worth comparing with one; its cost is bounded however many there are. */
final class CandidateIndex {

    /** Articles remembered per key; what more than so many share finds the latest only. */
    static final int PER_KEY = 100;

    /** Articles compared with one. */
    static final int COMPARED = 80;

    private final StoryTables tables;

    CandidateIndex(StoryTables tables) {
        this.tables = tables;
    }

    void add(Fingerprint fingerprint) {
        for (String key : fingerprint.keys()) {
            tables.postings().put(key, posting(key).with(fingerprint.id(), PER_KEY));
        }
    }

    void remove(Fingerprint fingerprint) {
        for (String key : fingerprint.keys()) {
            var rest = posting(key).without(fingerprint.id());
            if (rest.articles().isEmpty()) {
                tables.postings().delete(key);
            } else {
                tables.postings().put(key, rest);
            }
        }
    }

    /** Those that share most, a key weighing the less the more articles share it. */
    List<Fingerprint> near(Fingerprint fingerprint) {
        Map<String, Double> shared = new HashMap<>();
        for (String key : fingerprint.keys()) {
            var articles = posting(key).articles();
            double weight = 1 / Math.sqrt(articles.size() + 1.0);
            articles.forEach(article -> shared.merge(article, weight, Double::sum));
        }
        shared.remove(fingerprint.id());
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(entry -> Objects.requireNonNull(tables.fingerprints().get(entry.getKey()), entry.getKey()))
                .toList();
    }

    private Posting posting(String key) {
        var posting = tables.postings().get(key);
        return posting == null ? Posting.EMPTY : posting;
    }
}
