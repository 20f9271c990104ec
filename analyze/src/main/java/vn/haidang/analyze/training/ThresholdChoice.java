package vn.haidang.analyze.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import vn.haidang.analyze.evaluation.Answer;
import vn.haidang.analyze.evaluation.Counts;
import vn.haidang.analyze.evaluation.Evaluation;
import vn.haidang.analyze.evaluation.Evaluation.Case;
import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.model.Probabilities;
import vn.haidang.analyze.model.Thresholds;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.Response;

/** Chooses thresholds on items with the probabilities of a model that had not seen them. */
final class ThresholdChoice {

    /**
     * Least precision of {@code verify}. A missed rumour costs more than a needless look, so recall comes first, but
     * with more than one needless look for each right one officers stop looking.
     */
    private static final double VERIFY_PRECISION = 0.5;

    private final List<Scored> items;

    ThresholdChoice(List<Scored> items) {
        this.items = items;
    }

    Thresholds choose() {
        Map<String, Double> topics = new LinkedHashMap<>();
        Codebook.TOPICS.forEach(topic -> topics.put(topic, best(0.06, 0.6, value -> topic(topic, value))));
        double verify = verify();
        double remedy = best(
                0.1,
                0.5,
                value -> response("remedy", new Thresholds(topics, 1, 1, value, verify))
                        .f1());
        return tone(new Thresholds(topics, 1, 1, remedy, verify));
    }

    /** F1 of a topic on its own. */
    private double topic(String topic, double threshold) {
        return items.stream()
                .map(item -> item.count(topic, threshold))
                .reduce(Counts.NONE, Counts::plus)
                .f1();
    }

    private Thresholds tone(Thresholds others) {
        return DoubleStream.iterate(0.8, value -> value < 2.6, value -> value + 0.2)
                .boxed()
                .flatMap(favourable -> DoubleStream.iterate(0.8, value -> value < 4.1, value -> value + 0.2)
                        .mapToObj(unfavourable -> new Thresholds(
                                others.topics(), favourable, unfavourable, others.remedy(), others.verify())))
                .max(Comparator.comparingDouble(
                        thresholds -> evaluation(thresholds).toneMacroF1()))
                .orElseThrow();
    }

    /** The lowest threshold with precision enough. */
    private double verify() {
        return DoubleStream.iterate(0.02, value -> value < 0.5, value -> value + 0.005)
                .filter(value -> response("verify", new Thresholds(Map.of(), 1, 1, Double.MAX_VALUE, value))
                                .precision()
                        >= VERIFY_PRECISION)
                .findFirst()
                .orElse(0.5);
    }

    private Counts response(String response, Thresholds thresholds) {
        return evaluation(thresholds).response(response);
    }

    private static double best(double from, double to, DoubleUnaryOperator figure) {
        return DoubleStream.iterate(from, value -> value <= to, value -> value + 0.02)
                .boxed()
                .max(Comparator.comparingDouble(figure::applyAsDouble))
                .orElseThrow();
    }

    private Evaluation evaluation(Thresholds thresholds) {
        return new Evaluation(items.stream()
                .map(item -> new Case(item.item(), item.answer(thresholds)))
                .toList());
    }

    /**
     * An item with the probabilities of its labels.
     *
     * @param queried what the queries say of it
     */
    record Scored(LabelledItem item, Response queried, Probabilities probabilities, int fold) {

        /** Of one topic on its own; nothing for an item that was not read for topics. */
        Counts count(String topic, double threshold) {
            var topics = item.labels().topics();
            return topics == null
                    ? Counts.NONE
                    : Counts.of(topics.contains(topic), probabilities.topics().getOrDefault(topic, 0.0) > threshold);
        }

        /** The answer at these thresholds; place is not the model's business. */
        Answer answer(Thresholds thresholds) {
            return new Answer(
                    Map.of(),
                    probabilities.topics(thresholds),
                    probabilities.tone(thresholds),
                    probabilities.response(thresholds, queried));
        }
    }
}
