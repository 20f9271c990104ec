package vn.haidang.analyze.topic;

import java.util.List;
import java.util.Set;
import vn.haidang.analyze.result.Evidence;

/**
 * The topics of one article.
 *
 * @param topics ids in the order of the topic file, or only "other"
 * @param evidence for each topic the words of its strongest queries; none for an "other" by default
 * @param clues what the queries found, also where it was not enough, for the {@code model} package to weigh
 */
public record TopicTags(List<String> topics, List<Evidence> evidence, Set<String> clues) {
    public TopicTags {
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
        clues = Set.copyOf(clues);
    }
}
