package vn.haidang.dashboards.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.haidang.ingest.stream.Json;

class BriefingMemoryTest {

    private final BriefingMemory memory = new BriefingMemory();
    private final Briefing draft = Made.briefing();

    @BeforeEach
    void draft() {
        assertTrue(memory.apply(new BriefingEvent.Drafted("d", draft)));
    }

    private BriefingEvent edit(String event, int base, String text) {
        var changed = draft.entry("e2").orElseThrow();
        var line = new Typed.Line(text, "", null, false);
        return new BriefingEvent.Edited(
                event, "binh-dinh", "b-1", base, null, List.of(line.on(changed, "an")), "an", Made.NOW);
    }

    private BriefingHistory history() {
        return memory.find("binh-dinh", "b-1").orElseThrow();
    }

    @Test
    void anEventThatComesLateCountsForNothing() {
        assertTrue(memory.apply(edit("first", 1, "Cả tỉnh có 40 cơ sở.")));
        assertFalse(memory.apply(edit("late", 1, "Cả tỉnh có 41 cơ sở.")));
        assertFalse(memory.apply(new BriefingEvent.Drafted("again", draft)), "a dossier begins once");
        assertEquals(2, history().current().revision());
        assertEquals(
                "Cả tỉnh có 40 cơ sở.",
                history().current().entry("e2").orElseThrow().text());
        assertTrue(memory.has("first"));
        assertFalse(memory.has("late"));
    }

    @Test
    void whatDidNotChangeIsShared() {
        memory.apply(edit("first", 1, "Cả tỉnh có 40 cơ sở."));
        assertSame(
                history().at(1).entry("e1").orElseThrow(),
                history().at(2).entry("e1").orElseThrow());
    }

    @Test
    void versionsFollowOneAnotherAndStayAsTheyWere() {
        var first = FrozenVersion.of(1, "lan", Made.NOW, draft);
        assertTrue(memory.apply(new BriefingEvent.Frozen("f1", "binh-dinh", "b-1", 1, first)));
        assertFalse(memory.apply(new BriefingEvent.Frozen("f1-again", "binh-dinh", "b-1", 1, first)));
        assertFalse(history().isAhead());
        memory.apply(edit("later", 1, "Cả tỉnh có 40 cơ sở."));
        assertTrue(history().isAhead());
        assertEquals(first, history().version(1).orElseThrow());
        var stale = FrozenVersion.of(2, "lan", Made.NOW, draft);
        assertFalse(memory.apply(new BriefingEvent.Frozen("f2", "binh-dinh", "b-1", 1, stale)), "of an old revision");
    }

    @Test
    void provincesAreApart() {
        assertTrue(memory.find("phu-yen", "b-1").isEmpty());
        assertEquals(List.of(), memory.list("phu-yen"));
        assertEquals(1, memory.list("binh-dinh").size());
    }

    @Test
    void everyEventComesBackFromItsRecordAsItWas() {
        var version = FrozenVersion.of(1, "lan", Made.NOW, draft);
        var events = List.of(
                new BriefingEvent.Drafted("d", draft),
                edit("e", 1, "Cả tỉnh có 40 cơ sở."),
                new BriefingEvent.Frozen("f", "binh-dinh", "b-1", 1, version));
        for (var event : events) {
            byte[] record = Json.mapper().writerFor(BriefingEvent.class).writeValueAsBytes(event);
            assertEquals(event, Json.mapper().readValue(record, BriefingEvent.class));
        }
        assertEquals(3, events.size());
    }
}
