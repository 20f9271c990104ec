package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.haidang.analyze.story.Posting.Entry;

/**
 * Finds the articles worth comparing with one; its cost is bounded however many there are.
 *
 * <p>It is in memory, since an article has some 70 keys, and follows from the articles in it alone: who adds the same
 * ones again has the same index.
 */
final class CandidateIndex {

    /** Articles looked at per key, of those before and of those after: the nearest in time. */
    static final int PER_KEY = 100;

    /** Articles compared with one, of those before and of those after. */
    static final int COMPARED = 80;

    private static final Comparator<Entry> BEST =
            Comparator.comparingDouble((Entry entry) -> entry.shared).reversed().thenComparing(Entry::id);

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<Integer, Posting> postings = new HashMap<>();

    /** Adds an article, or gives a known one other keys. */
    void put(Fingerprint fingerprint) {
        remove(fingerprint.id());
        var entry = new Entry(fingerprint);
        entries.put(entry.id(), entry);
        fingerprint.keys().stream()
                .forEach(key ->
                        postings.computeIfAbsent(key, any -> new Posting()).add(entry));
    }

    /** Forgets an article if it is known. */
    void remove(String article) {
        var entry = entries.remove(article);
        if (entry != null) {
            entry.fingerprint.keys().stream()
                    .forEach(key -> postings.computeIfPresent(key, (any, posting) -> posting.without(entry)));
        }
    }

    /** Those that share most, a key weighing the less the more articles share it. */
    List<Fingerprint> near(Fingerprint fingerprint) {
        var asked = new Entry(fingerprint);
        var shared = asked.fingerprint.keys().stream()
                .mapToObj(postings::get)
                .filter(Objects::nonNull)
                .toList();
        var before = best(shared.stream().map(posting -> posting.before(asked, PER_KEY)));
        var after = best(shared.stream().map(posting -> posting.after(asked, PER_KEY)));
        return Stream.concat(before, after).map(entry -> entry.fingerprint).toList();
    }

    private static Stream<Entry> best(Stream<List<Entry>> sharing) {
        List<Entry> found = new ArrayList<>();
        sharing.forEach(articles -> {
            double weight = 1 / Math.sqrt(articles.size() + 1.0);
            for (Entry entry : articles) {
                if (entry.shared == 0) {
                    found.add(entry);
                }
                entry.shared += weight;
            }
        });
        var best = found.stream().sorted(BEST).limit(COMPARED).toList();
        found.forEach(entry -> entry.shared = 0);
        return best.stream();
    }
}
