package vn.haidang.analyze.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How probable a label must be to be given; training chooses them in cross-validation.
 *
 * @param topics by id, in the order of the codebook
 * @param favourable factor on that tone's probability before the largest wins
 * @param unfavourable likewise
 */
public record Thresholds(
        Map<String, Double> topics, double favourable, double unfavourable, double remedy, double verify) {

    public Thresholds {
        topics = new LinkedHashMap<>(topics);
    }

    double topic(String id) {
        return topics.getOrDefault(id, 1.0);
    }
}
