package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.haidang.analyze.result.StoryEdit;

/** Officers' merges and splits; what they touched stays as they left it, whatever arrives later. */
final class OfficerEdits {

    private final StoryTables tables;

    OfficerEdits(StoryTables tables) {
        this.tables = tables;
    }

    Set<String> apply(StoryEdit edit) {
        return switch (edit) {
            case StoryEdit.Merge merge -> merge(merge);
            case StoryEdit.Split split -> split(split);
        };
    }

    private Set<String> merge(StoryEdit.Merge edit) {
        var moving = groups(edit.absorbed());
        var kept = groups(edit.story());
        if (edit.story().equals(edit.absorbed())) {
            throw new IllegalArgumentException("got story " + edit.story() + " twice, expected two stories");
        }
        // A pinned first article keeps the group's id, and so the merge, whatever earlier article turns up.
        kept.forEach(this::pinFirst);
        moving.forEach(this::pinFirst);
        join(edit.story(), moving);
        return new TreeSet<>(Set.of(edit.story(), edit.absorbed()));
    }

    private Set<String> split(StoryEdit.Split edit) {
        List<Node> leaving = new ArrayList<>();
        List<List<Node>> staying = new ArrayList<>();
        Set<String> chosen = new HashSet<>(edit.articles());
        for (String id : groups(edit.story())) {
            var nodes = group(id).members().stream()
                    .map(member -> node(member.article()))
                    .toList();
            nodes.stream().filter(node -> chosen.contains(node.id())).forEach(leaving::add);
            var rest =
                    nodes.stream().filter(node -> !chosen.contains(node.id())).toList();
            if (!rest.isEmpty()) {
                staying.add(rest);
            }
        }
        if (leaving.isEmpty() || staying.isEmpty()) {
            throw new IllegalArgumentException(
                    "got " + leaving.size() + " articles of story " + edit.story() + ", expected some but not all");
        }
        for (String id : groups(edit.story())) {
            tables.groups().delete(id);
            tables.merged().delete(id);
        }
        var kept = new ArrayList<>(staying.stream().map(this::place).toList());
        join(kept.getFirst(), kept.subList(1, kept.size()));
        return new TreeSet<>(List.of(edit.story(), kept.getFirst(), place(leaving)));
    }

    /** Puts articles into a group of their own, for good; its id is that of the first. */
    private String place(List<Node> nodes) {
        var sorted = nodes.stream().sorted(Node.IN_TIME).toList();
        String id = sorted.getFirst().id();
        var group = Group.EMPTY;
        for (Node node : sorted) {
            group = group.with(node);
            tables.nodes().put(node.id(), node.pinnedTo(id));
        }
        tables.groups().put(id, group);
        return id;
    }

    private void join(String story, List<String> others) {
        var group = group(story);
        for (String other : others) {
            tables.groups().put(other, new Group(group(other).members(), List.of()));
            tables.merged().put(other, story);
            group = group.merging(other);
        }
        tables.groups().put(story, group);
    }

    /** The groups of a story, the one that gives it its id first. */
    private List<String> groups(String story) {
        if (tables.merged().get(story) != null || tables.groups().get(story) == null) {
            throw new IllegalArgumentException("got story '" + story + "', expected the id of one that exists");
        }
        List<String> groups = new ArrayList<>();
        groups.add(story);
        groups.addAll(group(story).merged());
        return groups;
    }

    private void pinFirst(String group) {
        tables.nodes().put(group, node(group).pinnedTo(group));
    }

    private Group group(String id) {
        return Objects.requireNonNull(tables.groups().get(id), id);
    }

    private Node node(String id) {
        return Objects.requireNonNull(tables.nodes().get(id), id);
    }
}
