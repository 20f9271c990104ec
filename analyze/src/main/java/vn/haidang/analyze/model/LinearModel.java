package vn.haidang.analyze.model;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.haidang.analyze.result.Tone;

/**
 * A trained model.
 *
 * @param weights by label name, see {@link #labels}
 */
public record LinearModel(FeatureSpace space, Map<String, LabelWeights> weights, Thresholds thresholds) {

    public static final String REMEDY = "response:remedy";
    public static final String VERIFY = "response:verify";

    private static final String TOPIC = "topic:";

    public LinearModel {
        weights = new LinkedHashMap<>(weights);
    }

    /** The name under which a topic's weights go. */
    public static String label(String topic) {
        return TOPIC + topic;
    }

    /** The name under which a tone's weights go. */
    public static String label(Tone tone) {
        return "tone:" + tone.name().toLowerCase(Locale.ROOT);
    }

    /** What comes before the colon of a label: topic, tone or response. */
    public static String kind(String label) {
        return label.substring(0, label.indexOf(':'));
    }

    /** Labels in the order of the file. */
    public List<String> labels() {
        return List.copyOf(weights.keySet());
    }

    public Probabilities probabilities(SparseVector features) {
        Map<String, Double> topics = new LinkedHashMap<>();
        for (String label : weights.keySet()) {
            if (label.startsWith(TOPIC)) {
                topics.put(label.substring(TOPIC.length()), probability(label, features));
            }
        }
        Map<Tone, Double> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, probability(label(tone), features));
        }
        return new Probabilities(topics, tones, probability(REMEDY, features), probability(VERIFY, features));
    }

    LabelWeights weights(String label) {
        var found = weights.get(label);
        if (found == null) {
            throw new IllegalArgumentException("got a model without '" + label + "', expected weights for it");
        }
        return found;
    }

    private double probability(String label, SparseVector features) {
        return weights(label).probability(features);
    }
}
