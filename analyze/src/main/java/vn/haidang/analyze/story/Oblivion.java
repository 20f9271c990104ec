package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.Objects;
import java.util.TreeSet;

/** Forgets articles that no new one can join, and stories all of whose articles are forgotten. */
final class Oblivion {

    private record Remembered(Instant arrived, String article) implements Comparable<Remembered> {
        @Override
        public int compareTo(Remembered other) {
            int byTime = arrived.compareTo(other.arrived);
            return byTime == 0 ? article.compareTo(other.article) : byTime;
        }
    }

    private final StoryTables tables;
    private final CandidateIndex index;
    private final RecentDays days;
    private final TreeSet<Remembered> remembered = new TreeSet<>();

    Oblivion(StoryTables tables, CandidateIndex index, RecentDays days) {
        this.tables = tables;
        this.index = index;
        this.days = days;
    }

    /** Takes note of an article that is to be forgotten when its time has come. */
    void expect(Fingerprint fingerprint) {
        remembered.add(new Remembered(fingerprint.arrived(), fingerprint.id()));
    }

    /** Forgets what has been remembered for long enough at a moment. */
    void pass(Instant now) {
        var limit = now.minus(Memory.SPAN);
        while (!remembered.isEmpty() && remembered.first().arrived().isBefore(limit)) {
            forget(remembered.removeFirst().article());
        }
    }

    private void forget(String article) {
        days.remove(Objects.requireNonNull(tables.fingerprints().get(article), article));
        index.remove(article);
        tables.fingerprints().delete(article);
        String group =
                Objects.requireNonNull(tables.nodes().get(article), article).group();
        var members = Objects.requireNonNull(tables.groups().get(group), group).members();
        if (members.stream().allMatch(member -> tables.fingerprints().get(member.article()) == null)) {
            close(group);
        }
    }

    private void close(String id) {
        var group = Objects.requireNonNull(tables.groups().get(id), id);
        group.members().forEach(member -> {
            tables.nodes().delete(member.article());
            tables.cards().delete(member.article());
        });
        tables.groups().delete(id);
        String story = tables.merged().get(id);
        if (story == null) {
            promote(group);
        } else {
            leave(story, id);
        }
    }

    /** The first of the groups that were merged into a closed one takes its place. */
    private void promote(Group closed) {
        var rest = closed.merged();
        for (int i = 0; i < rest.size(); i++) {
            if (i == 0) {
                tables.merged().delete(rest.getFirst());
                tables.groups()
                        .put(
                                rest.getFirst(),
                                new Group(
                                        Objects.requireNonNull(tables.groups().get(rest.getFirst()))
                                                .members(),
                                        rest.subList(1, rest.size())));
            } else {
                tables.merged().put(rest.get(i), rest.getFirst());
            }
        }
    }

    private void leave(String story, String id) {
        tables.merged().delete(id);
        var kept = Objects.requireNonNull(tables.groups().get(story), story);
        tables.groups()
                .put(
                        story,
                        new Group(
                                kept.members(),
                                kept.merged().stream()
                                        .filter(group -> !group.equals(id))
                                        .toList()));
    }
}
