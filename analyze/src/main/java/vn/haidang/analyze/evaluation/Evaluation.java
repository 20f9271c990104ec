package vn.haidang.analyze.evaluation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers beside what the readers said.
 *
 * @param cases in the order of the items
 */
public record Evaluation(List<Case> cases) {

    public Evaluation {
        cases = List.copyOf(cases);
    }

    /** Asks for every item. */
    public static Evaluation of(List<LabelledItem> items, Function<LabelledItem, Answer> answers) {
        return new Evaluation(
                items.stream().map(item -> new Case(item, answers.apply(item))).toList());
    }

    /** The part of it that is about these items. */
    public Evaluation only(List<LabelledItem> items) {
        Set<String> ids = items.stream().map(LabelledItem::id).collect(Collectors.toUnmodifiableSet());
        return new Evaluation(
                cases.stream().filter(one -> ids.contains(one.item().id())).toList());
    }

    /** Precision, recall and so on of {@code about} over items and provinces. */
    public Counts about() {
        return Tally.sum(tallies(Aspect.PLACE)).of("about");
    }

    public double topicsMicroF1() {
        return Tally.sum(tallies(Aspect.TOPICS)).microF1();
    }

    public double toneMacroF1() {
        return Tally.sum(tallies(Aspect.TONE)).macroF1();
    }

    /** Counts of {@code remedy} or {@code verify}. */
    public Counts response(String response) {
        return Tally.sum(tallies(Aspect.RESPONSE)).of(response);
    }

    /** Counts per item of those that were read for an aspect. */
    List<Tally> tallies(Aspect aspect) {
        return cases.stream()
                .filter(one -> aspect.covers(one.item()))
                .map(one -> aspect.count(one.item(), one.answer()))
                .toList();
    }

    /** An item with the answer. */
    public record Case(LabelledItem item, Answer answer) {}
}
