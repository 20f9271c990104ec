package vn.haidang.alerting.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Refusal;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Wording;

/** Every state × move × role against the table written by hand. */
class TransitionsTest {

    private static final int STATES = 18;
    private static final int MOVES = 20;
    private static final int ROLES = 5;

    private final TransitionTable expected = new TransitionTable();

    @Test
    void everyMoveInEveryStateByEveryRoleDoesWhatTheTableSays() {
        int done = 0;
        int refused = 0;
        for (var state : AlertState.values()) {
            assertEquals(MOVES, expected.width(state), state.name());
            for (int column = 0; column < MOVES; column++) {
                for (var role : Role.values()) {
                    if (check(state, column, role)) {
                        done++;
                    } else {
                        refused++;
                    }
                }
            }
        }
        assertEquals(STATES * MOVES * ROLES, done + refused);
        assertEquals(80, done, "cells that the table allows, per role");
    }

    private boolean check(AlertState state, int column, Role role) {
        var handling = Desk.in(state);
        var move = Desk.moves().get(column);
        var officer = new Officer("an", Set.of(role), role == Role.DEPARTMENT ? Desk.HEALTH : null);
        String what = state + " × " + move.kind() + " × " + role;
        var next = expected.next(state, column, role);
        if (next.isPresent()) {
            assertEquals(next.get(), Desk.accepted(handling, officer, move).state(), what);
            assertTrue(Workflow.moves(handling, officer).contains(move.kind()), what);
            return true;
        }
        var refusal = Desk.refused(handling, officer, move);
        assertEquals(expected.isPossible(state, column) ? "role" : "state", refusal.key(), what);
        assertReads(refusal, what);
        assertFalse(Workflow.moves(handling, officer).contains(move.kind()), what);
        return false;
    }

    private static void assertReads(Refusal refusal, String what) {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.of("vi")}) {
            String sentence = Wording.in(language).sentence(refusal);
            assertTrue(sentence.length() > 20, what + ": " + sentence);
            assertFalse(sentence.contains("{") || sentence.contains("''"), what + ": " + sentence);
        }
    }

    @Test
    void anotherDepartmentMayNothingThatTheOneInChargeMay() {
        int cases = 0;
        for (var state : AlertState.values()) {
            for (int column = 0; column < MOVES; column++) {
                if (expected.next(state, column, Role.DEPARTMENT).isPresent()) {
                    var refusal =
                            Desk.refused(Desk.in(state), Desk.TUAN, Desk.moves().get(column));
                    assertEquals("department", refusal.key());
                    assertTrue(refusal.sentence().contains(Desk.HEALTH), refusal.sentence());
                    cases++;
                }
            }
        }
        assertEquals(21, cases);
    }

    @Test
    void anAccountWithoutRoleMayNothing() {
        var nobody = new Officer("khach", Set.of(), null);
        int cases = 0;
        for (var state : AlertState.values()) {
            assertEquals(Set.of(), Workflow.moves(Desk.in(state), nobody));
            for (var move : Desk.moves()) {
                Desk.refused(Desk.in(state), nobody, move);
                cases++;
            }
        }
        assertEquals(STATES * MOVES, cases);
    }

    @Test
    void severalRolesMayWhatAnyOfThemMay() {
        var both = new Officer("an", Set.of(Role.LEADER, Role.DUTY_OFFICER), null);
        assertEquals(Set.of(EventKind.TRIAGE), Workflow.moves(Desk.detected(), both));
        assertEquals(Set.of(EventKind.APPROVE, EventKind.SEND_BACK), Workflow.moves(Desk.in(AlertState.REVIEW), both));
    }

    @Test
    void aMoveLeavesItsLineInTheHistory() {
        Handling before = Desk.in(AlertState.TRIAGED);
        Move move = Desk.moves().get(3);
        var after = Desk.accepted(before, Desk.LAN, move);
        var entry = after.history().getLast();

        assertEquals("lan", entry.officer());
        assertEquals(Desk.START, entry.at());
        assertEquals(EventKind.ROUTE, entry.what());
        assertEquals("Vì đã kiểm tra.", entry.why());
        assertEquals(AlertState.TRIAGED, entry.from());
        assertEquals(AlertState.ROUTED, entry.to());
        assertEquals(Desk.HEALTH, Wording.in(Locale.of("vi")).text(entry.detail()));
        assertEquals(1, after.revision());
    }
}
