package vn.haidang.analyze.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/**
 * How probable each label is.
 *
 * @param topics by id, in the order of the codebook
 */
public record Probabilities(Map<String, Double> topics, Map<Tone, Double> tones, double remedy, double verify) {

    private static final String OTHER = "other";

    /** The topics above their thresholds, the one nearest to its threshold when none is; "other" only alone. */
    public List<String> topics(Thresholds thresholds) {
        ToDoubleFunction<String> share = topic -> topics.getOrDefault(topic, 0.0) / thresholds.topic(topic);
        var above = topics.keySet().stream()
                .filter(topic -> share.applyAsDouble(topic) > 1)
                .toList();
        var best = Optional.of(above)
                .filter(list -> !list.isEmpty())
                .map(List::stream)
                .orElseGet(() -> topics.keySet().stream())
                .max(Comparator.comparingDouble(share))
                .orElse(OTHER);
        return above.isEmpty() || best.equals(OTHER)
                ? List.of(best)
                : above.stream().filter(topic -> !topic.equals(OTHER)).toList();
    }

    public Tone tone(Thresholds thresholds) {
        double favourable = tones.getOrDefault(Tone.FAVOURABLE, 0.0) * thresholds.favourable();
        double unfavourable = tones.getOrDefault(Tone.UNFAVOURABLE, 0.0) * thresholds.unfavourable();
        double neutral = tones.getOrDefault(Tone.NEUTRAL, 0.0);
        if (Math.max(favourable, unfavourable) <= neutral) {
            return Tone.NEUTRAL;
        }
        return favourable > unfavourable ? Tone.FAVOURABLE : Tone.UNFAVOURABLE;
    }

    /**
     * What exceeds its threshold, by the larger factor when both do.
     *
     * @param queried what the queries say; a {@code verify} of theirs stands, for a denial that they can quote is not
     *     weighed away
     */
    public Response response(Thresholds thresholds, Response queried) {
        if (queried == Response.VERIFY) {
            return Response.VERIFY;
        }
        double verifying = verify / thresholds.verify();
        double remedying = remedy / thresholds.remedy();
        if (Math.max(verifying, remedying) <= 1) {
            return Response.NONE;
        }
        return verifying >= remedying ? Response.VERIFY : Response.REMEDY;
    }
}
