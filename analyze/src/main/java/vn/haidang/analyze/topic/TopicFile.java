package vn.haidang.analyze.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.Codebook;

/** The topic file as it is written. */
record TopicFile(List<Definition> topics) {

    TopicFile {
        topics = List.copyOf(topics);
        Set<String> seen = new HashSet<>();
        for (var topic : topics) {
            if (!seen.add(topic.id())) {
                throw new IllegalArgumentException("got topic '" + topic.id() + "' twice, expected each once");
            }
        }
    }

    /**
     * One topic.
     *
     * @param name as shown to people, by language
     * @param any queries that speak for the topic
     * @param hints queries that speak for it more weakly
     * @param not queries that forbid it
     */
    record Definition(String id, Map<String, String> name, List<Query> any, List<Query> hints, List<Query> not) {

        Definition {
            if (!Codebook.TOPICS.contains(id)) {
                throw new IllegalArgumentException("got topic '" + id + "', expected one of the codebook's");
            }
            if (!name.keySet().containsAll(Set.of("vi", "en"))) {
                throw new IllegalArgumentException("got names in " + name.keySet() + ", expected vi and en");
            }
            name = Map.copyOf(name);
            any = List.copyOf(any);
            hints = List.copyOf(hints);
            not = List.copyOf(not);
        }
    }
}
