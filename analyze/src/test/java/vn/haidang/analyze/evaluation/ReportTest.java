package vn.haidang.analyze.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.evaluation.LabelledItem.Gold;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

class ReportTest {

    private static final Answer ANSWER = new Answer(
            Map.of("binh-dinh", PlaceStatus.ABOUT, "phu-yen", PlaceStatus.MENTION),
            List.of("tourism", "society"),
            Tone.FAVOURABLE,
            Response.NONE);

    private static final Gold ALIKE =
            new Gold(Map.of("binh-dinh", PlaceStatus.ABOUT), List.of("tourism"), Tone.FAVOURABLE, Response.NONE);
    private static final Gold UNLIKE =
            new Gold(Map.of("phu-yen", PlaceStatus.ABOUT), List.of("safety"), Tone.NEUTRAL, Response.REMEDY);
    private static final Gold TONE_ONLY = new Gold(null, null, Tone.UNFAVOURABLE, null);

    private final Evaluation evaluation =
            Evaluation.of(List.of(item("a", ALIKE), item("b", UNLIKE), item("c", TONE_ONLY)), item -> ANSWER);

    @Test
    void countsWhatWasReadAndNothingElse() {
        assertEquals(new Counts(1, 1, 1), evaluation.about());
        assertEquals(2.0 * 1 / (2 * 1 + 3 + 1), evaluation.topicsMicroF1(), 1e-9);
        assertEquals((2.0 / 4 + 0 + 0) / 3, evaluation.toneMacroF1(), 1e-9);
        assertEquals(new Counts(0, 0, 1), evaluation.response("remedy"));
    }

    @Test
    void saysWhatWasTakenForWhat() {
        var text = String.join("\n", Report.lines(evaluation));
        for (var expected : List.of(
                "place no → about",
                "place about → mention",
                "place no → mention",
                "topics safety → society+tourism",
                "topics – → society",
                "tone neutral → favourable",
                "response remedy → none",
                "place, 2 items",
                "tone, 3 items")) {
            assertTrue(text.contains(expected), () -> "expected '" + expected + "' in\n" + text);
        }
    }

    @Test
    void theWorstErrorStandsFirst() {
        var lines = Report.lines(evaluation);
        assertEquals(
                "  Title of b", lines.get(lines.indexOf("worst errors") + 1).split("\n", 2)[0]);
    }

    @Test
    void theIntervalHoldsTheFigureAndNarrowsWithTheNumberOfItems() {
        var few = Interval.of(tallies(20), Tally::microF1);
        var many = Interval.of(tallies(2_000), Tally::microF1);
        assertTrue(few.low() < few.value() && few.value() < few.high(), few.toString());
        assertTrue(many.high() - many.low() < (few.high() - few.low()) / 5, many.toString());
        assertEquals(few, Interval.of(tallies(20), Tally::microF1));
    }

    private static List<Tally> tallies(int count) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tallies.add(new Tally(Map.of("x", i % 4 == 0 ? new Counts(0, 1, 1) : new Counts(1, 0, 0))));
        }
        return tallies;
    }

    private static LabelledItem item(String id, Gold gold) {
        return new LabelledItem(id, "Title of " + id, null, null, null, null, "2026-11-20", gold);
    }
}
