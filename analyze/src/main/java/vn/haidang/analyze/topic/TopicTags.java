package vn.haidang.analyze.topic;

import java.util.List;
import vn.haidang.analyze.result.Evidence;

/**
 * The topics of one article.
 *
 * @param topics ids in the order of the topic file, or only "other"
 * @param evidence for each topic the words of its strongest queries; none for an "other" by default
 */
public record TopicTags(List<String> topics, List<Evidence> evidence) {
    public TopicTags {
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }
}
