package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The place of an article among the others.
 *
 * @param id of the article
 * @param time when it came out, see {@link Fingerprint#time}
 * @param group id of the first article of its group
 * @param pinned whether an officer put it there; the machine then leaves it there
 * @param earlier links to articles before it
 * @param later ids of the articles after it that link to it
 */
public record Node(String id, Instant time, String group, boolean pinned, List<Link> earlier, List<String> later) {

    /** Order of time; ids settle what came at the same moment, so the order of arrival never matters. */
    static final Comparator<Node> IN_TIME = Comparator.comparing(Node::time).thenComparing(Node::id);

    public Node {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    boolean isFirst() {
        return id.equals(group);
    }

    boolean isBefore(Node other) {
        return IN_TIME.compare(this, other) < 0;
    }

    Node inGroup(String newGroup) {
        return new Node(id, time, newGroup, pinned, earlier, later);
    }

    Node pinnedTo(String newGroup) {
        return new Node(id, time, newGroup, true, earlier, later);
    }

    Node linkedTo(Link link) {
        List<Link> links = new ArrayList<>(earlier);
        links.removeIf(other -> other.article().equals(link.article()));
        links.add(link);
        links.sort(Comparator.comparing(Link::article));
        return new Node(id, time, group, pinned, links, later);
    }

    Node linkedFrom(String article) {
        if (later.contains(article)) {
            return this;
        }
        List<String> more = new ArrayList<>(later);
        more.add(article);
        return new Node(id, time, group, pinned, earlier, more);
    }
}
