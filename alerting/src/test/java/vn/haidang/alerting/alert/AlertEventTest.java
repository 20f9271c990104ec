package vn.haidang.alerting.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.core.JacksonException;
import vn.haidang.ingest.stream.Json;

class AlertEventTest {

    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");
    private static final Officer HOA = new Officer("hoa", Set.of(Role.DEPARTMENT), "Sở Y tế");

    private static AlertAction action(Move move) {
        return new AlertAction("a1", "binh-dinh.s1", 3, HOA, AT, "vì", move);
    }

    @Test
    void anActionIsPlainJson() {
        AlertEvent event = action(new Move.Route("Sở Y tế", AT));
        assertEquals("""
                {"event":"action","id":"a1","alert":"binh-dinh.s1","revision":3,\
                "officer":{"name":"hoa","roles":["department"],"department":"Sở Y tế"},\
                "at":"2026-11-20T01:00:00Z","reason":"vì",\
                "move":{"kind":"route","department":"Sở Y tế","deadline":"2026-11-20T01:00:00Z"}}""", json(event));
    }

    private static String json(AlertEvent event) {
        return Json.mapper().writerFor(AlertEvent.class).writeValueAsString(event);
    }

    @Test
    void aNoticeIsPlainJson() {
        AlertEvent event = new AlertNotice("n1", "binh-dinh.s1", AT, new Notice.Grown(5, Severity.HIGH, AT));
        assertEquals("""
                {"event":"notice","id":"n1","alert":"binh-dinh.s1","at":"2026-11-20T01:00:00Z",\
                "notice":{"kind":"grown","outlets":5,"severity":"high","deadline":"2026-11-20T01:00:00Z"}}""", json(event));
        assertEquals(event, Json.mapper().readValue(json(event), AlertEvent.class));
    }

    @Test
    void everyMoveOnTheTopicHasTheNameOfItsKind() {
        var prepared = new Preparation("r", "s", "o", List.of(new Fact("f", "d")));
        var moves = List.of(
                new Move.Triage(),
                new Move.Dismiss(DismissalReason.FAIR_COMMENT),
                new Move.Monitor(AT),
                new Move.Route("d", AT),
                new Move.HandBack(),
                new Move.Verify(),
                new Move.FindTrue(),
                new Move.FindFalse("c"),
                new Move.FindOpinion(),
                new Move.FindUndetermined(),
                new Move.AssignRemedy("t", "d", AT),
                new Move.Reply("o", "t"),
                new Move.SaveDraft("t", prepared),
                new Move.Submit(),
                new Move.SendBack(),
                new Move.Approve(),
                new Move.Issue(ResponseForm.CORRECTION_REQUEST, "r"),
                new Move.Track(AT),
                new Move.Close(Outcome.CORRECTED),
                new Move.Reopen(AT));
        for (var move : moves) {
            AlertEvent event = action(move);
            assertEquals(event, Json.mapper().readValue(json(event), AlertEvent.class));
            String kind = Json.mapper().writeValueAsString(move.kind());
            assertTrue(json(event).contains("\"move\":{\"kind\":" + kind), json(event));
        }
        assertEquals(20, moves.size());
        assertEquals(20, Move.class.getPermittedSubclasses().length);
    }

    @Test
    void whatMakesNoSenseCannotBeMade() {
        var cases = Stream.<Executable>of(
                        () -> new Officer(" ", Set.of(), null),
                        () -> new Officer("hoa", Set.of(Role.DEPARTMENT), null),
                        () -> new Fact("f", ""),
                        () -> new Move.Route("", AT),
                        () -> new Move.FindFalse(""),
                        () -> new Move.Reply("o", "x".repeat(Checks.TEXT + 1)),
                        () -> new Move.Issue(ResponseForm.PORTAL, " "),
                        () -> new Notice.Grown(0, Severity.LOW, AT),
                        () -> new AlertAction("", "a", 0, HOA, AT, "", new Move.Triage()),
                        () -> new Draft("t", new Preparation("", "", "", List.of()), List.of(), null))
                .toList();
        for (var made : cases) {
            var problem = assertThrows(IllegalArgumentException.class, made);
            assertTrue(String.valueOf(problem.getMessage()).contains("expected"), problem.getMessage());
        }
        assertEquals(10, cases.size());
    }

    @Test
    void aRecordThatIsNoActionIsRefusedByTheReader() {
        int cases = 0;
        for (var text : List.of(
                "{}",
                "{\"event\":\"action\"}",
                "{\"event\":\"order\",\"id\":\"a\"}",
                json(action(new Move.Dismiss(DismissalReason.OLD))).replace("\"old\"", "null"),
                json(action(new Move.Dismiss(DismissalReason.OLD))).replace("\"old\"", "\"unwelcome\""),
                json(action(new Move.Triage())).replace("triage", "obey"))) {
            assertThrows(JacksonException.class, () -> Json.mapper().readValue(text, AlertEvent.class), text);
            cases++;
        }
        assertEquals(6, cases);
    }
}
