package vn.haidang.analyze.trend;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * A surge that was reported, as long as it is remembered.
 *
 * @param reported when it was reported last
 * @param lasted last hour in which it was still one
 * @param count articles when it was reported last
 * @param ids its articles
 */
record Raised(String topic, Instant reported, Instant lasted, int count, Set<String> ids) {

    Raised {
        ids = Set.copyOf(ids);
    }

    static Raised of(Candidate candidate, Instant now) {
        return new Raised(
                candidate.series().topic(), now, now, candidate.articles().size(), candidate.ids());
    }

    /** Whether a candidate is the same matter: the same topic, or half of its articles. */
    boolean covers(Candidate candidate) {
        var known = candidate.ids();
        int size = known.size();
        known.retainAll(ids);
        return isTopicOf(candidate) || known.size() * 2 >= size;
    }

    boolean isTopicOf(Candidate candidate) {
        return topic.equals(candidate.series().topic());
    }

    Raised lasting(Candidate candidate, Instant now) {
        Set<String> all = new HashSet<>(ids);
        all.addAll(candidate.ids());
        return new Raised(topic, reported, now, count, all);
    }
}
