package vn.haidang.analyze.story;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts articles into groups so that the order of arrival does not matter.
 *
 * <p>The group of an article follows from the articles before it alone. When one arrives late, those after it that it
 * may concern are decided again, in order of time, each once.
 */
final class Placement {

    private static final String NOWHERE = "";

    private final StoryTables tables;

    Placement(StoryTables tables) {
        this.tables = tables;
    }

    /** The new article with its links to others, in both directions of time. */
    Node link(Fingerprint fingerprint, List<Fingerprint> near) {
        var node = new Node(fingerprint.id(), fingerprint.time(), NOWHERE, false, List.of(), List.of());
        for (Fingerprint other : near) {
            var neighbour = node(other.id());
            boolean before = neighbour.isBefore(node);
            var link = before ? Matching.link(other, fingerprint) : Matching.link(fingerprint, other);
            if (link.score() >= Grouping.LINK) {
                node = before ? node.linkedTo(link) : node.linkedFrom(other.id());
                put(before ? neighbour.linkedFrom(node.id()) : neighbour.linkedTo(link));
            }
        }
        put(node);
        return node;
    }

    /**
     * Decides an article after which none has come out, so that nothing depends on it.
     *
     * @return ids of the stories that changed
     */
    Set<String> append(Node newest) {
        Set<String> touched = new TreeSet<>();
        move(newest, Grouping.decide(newest, tables), touched);
        touched.remove(NOWHERE);
        return touched;
    }

    /**
     * Decides an article and all that depends on it.
     *
     * @return ids of the stories that changed
     */
    Set<String> insert(Node late) {
        Set<String> touched = new TreeSet<>();
        TreeSet<Node> due = new TreeSet<>(Node.IN_TIME);
        due.add(late);
        while (!due.isEmpty()) {
            var node = node(due.removeFirst().id());
            String group = node.pinned() ? node.group() : Grouping.decide(node, tables);
            if (!group.equals(node.group())) {
                move(node, group, touched);
                addDependent(due, node, group);
            }
        }
        touched.remove(NOWHERE);
        return touched;
    }

    /** Id of the story that a group belongs to. */
    String story(String group) {
        String merged = tables.merged().get(group);
        return merged == null ? group : merged;
    }

    private void move(Node node, String group, Set<String> touched) {
        touched.add(story(node.group()));
        touched.add(story(group));
        if (!node.group().equals(NOWHERE)) {
            putOrDelete(node.group(), group(node.group()).without(node));
        }
        tables.groups().put(group, group(group).with(node));
        put(node.inGroup(group));
    }

    /** What links to it, and what is in or links to the two groups that it changed. */
    private void addDependent(Set<Node> due, Node moved, String group) {
        addAfter(due, moved, moved.later());
        for (String changed : List.of(moved.group(), group)) {
            for (var member : group(changed).members()) {
                addAfter(due, moved, List.of(member.article()));
                addAfter(due, moved, node(member.article()).later());
            }
        }
    }

    private void addAfter(Set<Node> due, Node moved, List<String> articles) {
        for (String article : articles) {
            var node = tables.nodes().get(article);
            if (node != null && moved.isBefore(node)) {
                due.add(node);
            }
        }
    }

    private void putOrDelete(String id, Group group) {
        if (group.isEmpty()) {
            tables.groups().delete(id);
        } else {
            tables.groups().put(id, group);
        }
    }

    private Group group(String id) {
        var group = tables.groups().get(id);
        return group == null ? Group.EMPTY : group;
    }

    private Node node(String id) {
        return Objects.requireNonNull(tables.nodes().get(id), id);
    }

    private void put(Node node) {
        tables.nodes().put(node.id(), node);
    }
}
