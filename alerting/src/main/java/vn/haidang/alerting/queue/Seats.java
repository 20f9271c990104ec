package vn.haidang.alerting.queue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which articles that a rule asked for are in which story.
 *
 * <p>Stories and articles come from different topics, in any order. A story that goes into another is ended before or
 * after the other one is told. So an article is where it was last seen; a story that has ended leaves its hits to the one
 * in which an article of it turns up.
 */
final class Seats {

    private final AlertTables tables;

    Seats(AlertTables tables) {
        this.tables = tables;
    }

    /** Takes in an article; its story may not be known yet. */
    Set<String> add(String article) {
        String story = tables.places().get(article);
        var known = story == null ? null : tables.stories().get(story);
        if (story == null || known == null) {
            return Set.of();
        }
        Set<String> hits = new HashSet<>(known.hits());
        hits.add(article);
        tables.stories().put(story, known.withHits(hits));
        return Set.of(story);
    }

    /**
     * Takes in a story as it stands.
     *
     * @return ids of the stories whose hits may have changed, this one included
     */
    Set<String> tell(StorySnapshot story) {
        var known = tables.stories().get(story.id());
        var latest = known == null ? KnownStory.of(story) : known.told(story);
        Set<String> hits = new HashSet<>(latest.hits());
        if (story.complete()) {
            hits.retainAll(story.listed());
        }
        Set<String> changed = new TreeSet<>(Set.of(story.id()));
        for (String article : story.listed()) {
            String before = tables.places().get(article);
            if (!story.id().equals(before)) {
                tables.places().put(article, story.id());
                if (tables.hits().get(article) != null) {
                    hits.add(article);
                }
                if (before != null) {
                    take(article, before, story.id(), hits);
                    changed.add(before);
                }
            }
        }
        tables.stories().put(story.id(), latest.withHits(hits));
        return changed;
    }

    /**
     * Takes in that a story is no more.
     *
     * @return ids of the stories whose hits have changed
     */
    Set<String> end(String story) {
        var known = tables.stories().get(story);
        if (known == null) {
            return Set.of();
        }
        var heir = known.heir() == null ? null : tables.stories().get(known.heir());
        if (known.hits().isEmpty()) {
            tables.stories().delete(story);
            return Set.of();
        }
        if (known.heir() == null || heir == null || heir.gone()) {
            tables.stories().put(story, known.ended());
            return Set.of();
        }
        Set<String> hits = new HashSet<>(heir.hits());
        inherit(known, known.heir(), hits);
        tables.stories().put(known.heir(), heir.withHits(hits));
        tables.stories().delete(story);
        return Set.of(known.heir());
    }

    private void take(String article, String before, String story, Set<String> hits) {
        var from = tables.stories().get(before);
        if (from == null) {
            return;
        }
        var rest = from.losing(article, story);
        if (rest.gone()) {
            inherit(rest, story, hits);
            tables.stories().delete(before);
        } else {
            tables.stories().put(before, rest);
        }
    }

    private void inherit(KnownStory from, String story, Set<String> hits) {
        hits.addAll(from.hits());
        from.hits().forEach(article -> tables.places().put(article, story));
    }
}
