package vn.haidang.dashboards.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TypedTest {

    private final Briefing first = Made.briefing();

    /** The form as the page of a revision has it, with some lines typed over. */
    private static Typed typed(Briefing seen, Map<String, Typed.Line> over) {
        Map<String, Typed.Line> lines = seen.entries().stream()
                .collect(Collectors.toMap(
                        Entry::id,
                        entry -> new Typed.Line(entry.text(), entry.answer(), entry.finding(), entry.dropped())));
        lines.putAll(over);
        return new Typed(seen.revision(), seen.heading(), lines, Map.of());
    }

    private static Typed.Line line(String text) {
        return new Typed.Line(text, "", null, false);
    }

    private Briefing changed(String id, String text) {
        var entry = line(text).on(first.entry(id).orElseThrow(), "an");
        return first.changed(null, List.of(entry), "an", Made.NOW);
    }

    @Test
    void onlyWhatWasTypedIsChanged() {
        var typed = typed(first, Map.of("e2", line("Cả tỉnh có 40 cơ sở.")));
        var event = typed.event("x", Made.history(first), "lan", Made.NOW);
        assertEquals(List.of("e2"), event.entries().stream().map(Entry::id).toList());
        assertEquals(Entry.Hand.EDITED, event.entries().getFirst().hand());
        assertTrue(typed(first, Map.of()).isEmpty(Made.history(first)));
    }

    @Test
    void twoWhoChangeDifferentStatementsBothHaveTheirs() {
        var history = Made.history(first, changed("e1", "Có 3 bài."));
        var typed = typed(first, Map.of("e2", line("Cả tỉnh có 40 cơ sở.")));
        assertEquals(List.of(), typed.conflicts(history));
        assertEquals(1, typed.meanwhile(history));
        var event = typed.event("x", history, "lan", Made.NOW);
        assertEquals(2, event.base());
        assertEquals(List.of("e2"), event.entries().stream().map(Entry::id).toList(), "the other's is left alone");
    }

    @Test
    void theLaterOfTwoWhoChangeTheSameIsToldWhatTheOtherWrote() {
        var history = Made.history(first, changed("e2", "Cả tỉnh có 41 cơ sở."));
        var typed = typed(first, Map.of("e2", line("Cả tỉnh có 40 cơ sở.")));
        assertEquals(
                List.of("Cả tỉnh có 41 cơ sở."),
                typed.conflicts(history).stream().map(Entry::text).toList());
        assertEquals(
                "Cả tỉnh có 40 cơ sở.",
                typed.over(history, history.current().entry("e2").orElseThrow())
                        .orElseThrow()
                        .text());
        var same = typed(first, Map.of("e2", line("Cả tỉnh có 41 cơ sở.")));
        assertEquals(List.of(), same.conflicts(history), "who wrote the same has nothing to settle");
    }

    @Test
    void anEntryThatThePageDidNotShowStaysAsItIs() {
        var typed = new Typed(1, first.heading(), Map.of("e2", line("Cả tỉnh có 40 cơ sở.")), Map.of());
        var event = typed.event("x", Made.history(first), "lan", Made.NOW);
        assertEquals(1, event.entries().size());
    }

    @Test
    void anEntryOfOnesOwnIsMarkedAsSuch() {
        var typed = new Typed(1, first.heading(), Map.of(), Map.of(Part.LIKELY_QUESTIONS, "Bao giờ thông xe?"));
        var after = typed.event("x", Made.history(first), "lan", Made.NOW);
        var added = first.changed(null, after.entries(), "lan", Made.NOW)
                .entry("e4")
                .orElseThrow();
        assertEquals(Entry.Hand.OWN, added.hand());
        assertEquals("lan", added.by());
        assertTrue(added.lacksAnswer());
    }

    @Test
    void aHeadingThatTwoChangedIsNotOverwritten() {
        var other = new Heading("Họp báo đột xuất", first.heading().day());
        var history = Made.history(first, first.changed(other, List.of(), "an", Made.NOW));
        var mine = new Typed(1, new Heading("Họp báo thường kỳ", first.heading().day()), Map.of(), Map.of());
        assertTrue(mine.isHeadingLost(history));
        assertFalse(typed(first, Map.of()).isHeadingLost(history));
        assertEquals(other, typed(first, Map.of()).headingOver(history));
    }
}
