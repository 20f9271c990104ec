package vn.haidang.analyze.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.Queries;
import vn.haidang.analyze.evaluation.Evaluation;
import vn.haidang.analyze.evaluation.LabelFile;
import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.evaluation.Report;
import vn.haidang.analyze.labelled.LabelledItems;
import vn.haidang.analyze.response.ResponseJudge;
import vn.haidang.analyze.tone.ToneJudge;
import vn.haidang.analyze.topic.TopicTagger;

/**
 * Topics, tone and response on the open labels, by a model that had not seen them.
 *
 * <p>It learns from the open labels alone, which takes seconds; {@code haidang train} with all labels and the whole feed
 * does better and takes minutes, see {@code deploy/docs/accuracy.md}. The floors lie a little below what was reached.
 */
class CrossValidationTest {

    @Test
    void theModelIsBetterThanTheQueriesAlone() {
        var queries = new Queries(
                TopicTagger.load(Path.of("data/topics.yaml")),
                ToneJudge.load(Path.of("data/tone.yaml")),
                ResponseJudge.load(Path.of("data/response.yaml")));
        var items = LabelFile.read(
                List.of(LabelledItems.file("labels/items.jsonl"), LabelledItems.file("labels/response.jsonl")),
                List.of());
        var evaluation = new Training(queries, line -> {})
                .run(items, items.stream().map(CrossValidationTest::text).toList())
                .crossValidated();
        System.out.println("cases run, cross-validated: " + Report.summary(evaluation));
        var unseen = items.stream()
                .filter(item -> Math.floorMod(item.id().hashCode(), 2) != 0)
                .toList();
        System.out.println("of these, not looked at when the queries' words were chosen: "
                + Report.summary(evaluation.only(unseen)));
        assertEquals(1_435, evaluation.cases().size());
        assertFloors(evaluation);
    }

    private static void assertFloors(Evaluation evaluation) {
        assertAll(
                () -> assertFloor("topics micro-F1", 0.76, evaluation.topicsMicroF1()),
                () -> assertFloor("tone macro-F1", 0.75, evaluation.toneMacroF1()),
                () -> assertFloor(
                        "remedy F1", 0.65, evaluation.response("remedy").f1()),
                () -> assertFloor(
                        "verify recall", 0.88, evaluation.response("verify").recall()),
                () -> assertFloor(
                        "verify precision", 0.48, evaluation.response("verify").precision()));
    }

    private static String text(LabelledItem item) {
        return item.title() + "\n" + item.article().lead();
    }

    private static void assertFloor(String what, double floor, double got) {
        assertTrue(got >= floor, () -> what + ": got " + got + ", expected at least " + floor);
    }
}
