package vn.haidang.alerting.queue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A story and its articles that a rule asked for.
 *
 * @param hits ids of these articles, in order of id
 * @param heir id of the story that last took an article of it; {@code null} for none
 * @param gone whether the story is no more, and its hits wait for the story that has its other articles
 */
record KnownStory(
        StorySnapshot snapshot, List<String> hits, @Nullable String heir, boolean gone) {

    KnownStory {
        hits = List.copyOf(hits);
    }

    /** A story that has just been heard of. */
    static KnownStory of(StorySnapshot snapshot) {
        return new KnownStory(snapshot, List.of(), null, false);
    }

    KnownStory told(StorySnapshot latest) {
        return new KnownStory(latest, hits, null, false);
    }

    KnownStory withHits(Set<String> those) {
        return new KnownStory(snapshot, new TreeSet<>(those).stream().toList(), heir, gone);
    }

    /** This story after another took one of its articles. */
    KnownStory losing(String article, String to) {
        var rest = hits.stream().filter(hit -> !hit.equals(article)).toList();
        return new KnownStory(snapshot, rest, to, gone);
    }

    KnownStory ended() {
        return new KnownStory(snapshot, hits, heir, true);
    }
}
