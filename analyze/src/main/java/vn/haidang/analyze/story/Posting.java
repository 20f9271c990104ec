package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles that share a key of the index, in order of time. */
final class Posting {

    /** An article in the index, and what it shares with the one asked for while that is added up. */
    static final class Entry {

        private static final Comparator<Entry> IN_TIME =
                Comparator.comparing((Entry entry) -> entry.fingerprint.time()).thenComparing(Entry::id);

        final Fingerprint fingerprint;
        double shared;

        Entry(Fingerprint fingerprint) {
            this.fingerprint = fingerprint;
        }

        String id() {
            return fingerprint.id();
        }
    }

    private final List<Entry> entries = new ArrayList<>(1);

    void add(Entry entry) {
        entries.add(place(entry), entry);
    }

    /** This without an article, {@code null} when it was the last one. */
    @Nullable
    Posting without(Entry entry) {
        entries.remove(place(entry));
        return entries.isEmpty() ? null : this;
    }

    /** The nearest that came out before an article. */
    List<Entry> before(Entry article, int limit) {
        int end = place(article);
        return entries.subList(Math.max(0, end - limit), end);
    }

    /** The nearest that came out after an article. */
    List<Entry> after(Entry article, int limit) {
        int place = place(article);
        boolean isHere = place < entries.size() && entries.get(place).id().equals(article.id());
        int start = isHere ? place + 1 : place;
        return entries.subList(start, Math.min(entries.size(), start + limit));
    }

    /** Where an article is, or where it belongs. */
    private int place(Entry entry) {
        int found = Collections.binarySearch(entries, entry, Entry.IN_TIME);
        return found < 0 ? -found - 1 : found;
    }
}
