package vn.haidang.alerting.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.DismissalReason;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Outcome;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.ResponseForm;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.alert.Track;

class WorkflowTest {

    private static final Move.SaveDraft DRAFT = new Move.SaveDraft("Không có ca tử vong nào.", Desk.PREPARED);

    private static Handling verified(Move finding) {
        var handling = Desk.accepted(Desk.detected(), Desk.LAN, new Move.Triage());
        handling = Desk.accepted(handling, Desk.LAN, new Move.Route(Desk.HEALTH, Desk.DEADLINE));
        handling = Desk.accepted(handling, Desk.HOA, new Move.Verify());
        return Desk.accepted(handling, Desk.HOA, finding);
    }

    private static Handling inReview() {
        var handling = Desk.accepted(verified(new Move.FindFalse("Ba trẻ tử vong.")), Desk.HOA, DRAFT);
        return Desk.accepted(handling, Desk.HOA, new Move.Submit());
    }

    private static Draft draft(Handling handling) {
        return present(handling.file().draft());
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    @Test
    void aTrueComplaintEndsWithARemedyAndAReply() {
        var handling = verified(new Move.FindTrue());
        assertEquals(Track.REMEDY, handling.file().track());
        var later = Desk.DEADLINE.plus(Duration.ofDays(3));
        handling = Desk.accepted(handling, Desk.HOA, new Move.AssignRemedy("Mở lại trạm.", Desk.HEALTH, later));
        assertEquals(later, handling.assignment().deadline());
        handling = Desk.accepted(handling, Desk.HOA, new Move.Reply("Góc Phố", "Trạm mở lại từ 25/11."));
        handling = Desk.accepted(handling, Desk.MINH, new Move.Close(Outcome.ANSWERED));

        assertEquals(AlertState.CLOSED, handling.state());
        assertEquals("Mở lại trạm.", handling.file().remedy());
        assertEquals("Trạm mở lại từ 25/11.", present(handling.file().answer()).text());
        assertEquals(Outcome.ANSWERED, handling.file().outcome());
        assertEquals(7, handling.revision());
    }

    @Test
    void aFalseClaimEndsWithACorrectionThatAnotherApproved() {
        var handling = Desk.accepted(inReview(), Desk.BINH, new Move.Approve());
        assertEquals(Track.CORRECTION, handling.file().track());
        assertEquals("Ba trẻ tử vong.", handling.file().claim());
        assertEquals(List.of("hoa"), draft(handling).authors());
        assertEquals("binh", draft(handling).reviewer());
        handling = Desk.accepted(handling, Desk.MINH, new Move.Issue(ResponseForm.RELEASE, "TCBC số 5"));
        handling = Desk.accepted(handling, Desk.LAN, new Move.Track(Desk.DEADLINE));
        handling = Desk.accepted(handling, Desk.MINH, new Move.Close(Outcome.CORRECTED));

        assertEquals(AlertState.CLOSED, handling.state());
        var answer = present(handling.file().answer());
        assertEquals(ResponseForm.RELEASE, answer.form());
        assertEquals(DRAFT.text(), answer.text());
        assertEquals(Outcome.CORRECTED, handling.file().outcome());
    }

    @Test
    void ofTwoOfficersAtOnceOneWinsAndTheOtherIsToldWhoWasFirst() {
        var seen = Desk.detected();
        var after = Desk.accepted(seen, Desk.LAN, new Move.Triage());
        var second = new Officer("mai", Set.of(Role.DUTY_OFFICER), null);

        var refusal = Desk.refused(after, Desk.action(seen, second, new Move.Triage()));

        assertEquals("stale", refusal.key());
        assertEquals(
                "Someone else acted first: lan at 08:00 20/11/2026 (taken up). Please look at the alert again.",
                refusal.sentence());
    }

    @Test
    void theSameActionAgainIsAcceptedAndChangesNothing() {
        var seen = Desk.detected();
        var action = Desk.action(seen, Desk.LAN, new Move.Triage());
        var once = Desk.accepted(seen, action);
        assertSame(once, Desk.accepted(once, action));

        var further = Desk.accepted(once, Desk.LAN, new Move.Route(Desk.HEALTH, Desk.DEADLINE));
        assertSame(further, Desk.accepted(further, action));
    }

    @Test
    void aRevisionThatNobodyCouldHaveSeenIsRefused() {
        var ahead = new AlertAction("x", Desk.ALERT, 5, Desk.LAN, Desk.START, "vì", new Move.Triage());
        assertEquals("unknown-revision", Desk.refused(Desk.detected(), ahead).key());
    }

    @Test
    void anEventOfAnotherAlertIsABug() {
        var other = new AlertAction("x", "binh-dinh.s2", 0, Desk.LAN, Desk.START, "vì", new Move.Triage());
        assertThrows(IllegalArgumentException.class, () -> Workflow.apply(Desk.detected(), other));
    }

    @Test
    void nothingIsDoneWithoutAReason() {
        var silent = new AlertAction("x", Desk.ALERT, 0, Desk.LAN, Desk.START, " ", new Move.Triage());
        assertEquals("reason", Desk.refused(Desk.detected(), silent).key());
    }

    @Test
    void aDeadlineLiesAhead() {
        var triaged = Desk.in(AlertState.TRIAGED);
        assertEquals(
                "deadline",
                Desk.refused(triaged, Desk.LAN, new Move.Monitor(Desk.START)).key());
    }

    @Test
    void noAuthorApproves() {
        var coAuthor = new Officer("thu", Set.of(Role.COORDINATOR, Role.LEADER), null);
        var handling = Desk.accepted(inReview(), coAuthor, new Move.SaveDraft("Câu khác.", Desk.PREPARED));
        assertEquals(List.of("hoa", "thu"), draft(handling).authors());
        handling = Desk.accepted(handling, Desk.HOA, new Move.Submit());

        assertEquals(
                "thu wrote in this draft; someone else has to approve it.",
                Desk.refused(handling, coAuthor, new Move.Approve()).sentence());
        assertEquals(
                AlertState.APPROVED,
                Desk.accepted(handling, Desk.BINH, new Move.Approve()).state());
    }

    @Test
    void anEditReturnsAnApprovedDraftToDraftAndForgetsItsReviewer() {
        var approved = Desk.accepted(inReview(), Desk.BINH, new Move.Approve());
        var edited = Desk.accepted(approved, Desk.HOA, new Move.SaveDraft("Câu khác.", Desk.PREPARED));
        assertEquals(AlertState.DRAFT, edited.state());
        assertNull(draft(edited).reviewer());
    }

    @Test
    void savingADraftAsItStandsChangesNothing() {
        var review = inReview();
        assertSame(review, Desk.accepted(review, Desk.HOA, DRAFT));
        var approved = Desk.accepted(review, Desk.BINH, new Move.Approve());
        assertSame(approved, Desk.accepted(approved, Desk.HOA, DRAFT));
    }

    @Test
    void nobodyDraftsWithoutPreparation() {
        var found = verified(new Move.FindFalse("Ba trẻ tử vong."));
        var empty = new Preparation("Có.", " ", "", List.of());
        assertEquals(
                "Before a correction is drafted, please fill in: the actual spread, the options other than answering,"
                        + " the facts with their documents, the text.",
                Desk.refused(found, Desk.HOA, new Move.SaveDraft("", empty)).sentence());
    }

    @Test
    void aDepartmentGivesARemedyToItselfOnly() {
        var found = verified(new Move.FindTrue());
        var elsewhere = new Move.AssignRemedy("Sửa đường.", "Sở Xây dựng", Desk.DEADLINE);
        assertEquals("remit", Desk.refused(found, Desk.HOA, elsewhere).key());
        assertEquals(
                "Sở Xây dựng",
                Desk.accepted(found, Desk.MINH, elsewhere).assignment().department());
    }

    @Test
    void anOpinionIsClosedWithoutResponseAndNothingElse() {
        var opinion = verified(new Move.FindOpinion());
        assertEquals(
                "opinion",
                Desk.refused(opinion, Desk.MINH, new Move.Close(Outcome.REMOVED))
                        .key());
        assertEquals(
                Outcome.NONE,
                Desk.accepted(opinion, Desk.MINH, new Move.Close(Outcome.NONE))
                        .file()
                        .outcome());
    }

    @Test
    void answeredIsNoOutcomeWithoutAnAnswer() {
        var open = verified(new Move.FindUndetermined());
        assertEquals(
                "unanswered",
                Desk.refused(open, Desk.MINH, new Move.Close(Outcome.ANSWERED)).key());
    }

    @Test
    void newFactsOpenTheFindingAgain() {
        var handling = Desk.accepted(verified(new Move.FindFalse("Ba trẻ tử vong.")), Desk.HOA, DRAFT);
        handling = Desk.accepted(handling, Desk.HOA, new Move.Verify());
        assertNull(handling.file().track());
        assertNull(handling.file().claim());
        handling = Desk.accepted(handling, Desk.HOA, new Move.FindTrue());
        assertEquals(Track.REMEDY, handling.file().track());
    }

    @Test
    void theSameTextAfterANewFindingIsADraftAgain() {
        var handling = Desk.accepted(verified(new Move.FindFalse("Ba trẻ tử vong.")), Desk.HOA, DRAFT);
        handling = Desk.accepted(handling, Desk.HOA, new Move.Verify());
        handling = Desk.accepted(handling, Desk.HOA, new Move.FindFalse("Hai trẻ tử vong."));
        assertEquals(AlertState.DRAFT, Desk.accepted(handling, Desk.HOA, DRAFT).state());
    }

    @Test
    void whatIsHandedBackIsWithNobody() {
        var back = Desk.accepted(Desk.in(AlertState.ROUTED), Desk.HOA, new Move.HandBack());
        assertNull(back.assignment().department());
        assertNull(back.assignment().owner());
        assertEquals(
                "lan",
                Desk.accepted(back, Desk.LAN, new Move.Triage()).assignment().owner());
    }

    @Test
    void lookingAgainHasItsDeadline() {
        var later = Desk.DEADLINE.plus(Duration.ofDays(1));
        var monitored = Desk.accepted(Desk.in(AlertState.TRIAGED), Desk.LAN, new Move.Monitor(later));
        assertEquals(later, monitored.assignment().deadline());
        var tracked = Desk.accepted(Desk.in(AlertState.ISSUED), Desk.LAN, new Move.Track(later));
        assertEquals(later, tracked.assignment().deadline());
    }

    @Test
    void aDismissalKeepsItsReason() {
        var dismissed = Desk.accepted(Desk.in(AlertState.TRIAGED), Desk.LAN, new Move.Dismiss(DismissalReason.SATIRE));
        assertEquals(DismissalReason.SATIRE, dismissed.file().dismissal());
    }

    @Test
    void whatIsSentBackSaysByWhom() {
        var back = Desk.accepted(inReview(), Desk.BINH, new Move.SendBack());
        assertEquals(AlertState.DRAFT, back.state());
        assertEquals("binh", draft(back).reviewer());
    }

    @Test
    void anotherFactInThePreparationIsAnEditToo() {
        var other = new Preparation("Khác.", "Khác.", "Khác.", Desk.PREPARED.facts());
        var edited = Desk.accepted(inReview(), Desk.HOA, new Move.SaveDraft(DRAFT.text(), other));
        assertEquals(AlertState.DRAFT, edited.state());
    }

    @Test
    void reopeningStartsAfreshAndKeepsTheHistory() {
        var closed = Desk.accepted(verified(new Move.FindOpinion()), Desk.MINH, new Move.Close(Outcome.NONE));
        var again = Desk.accepted(closed, Desk.BINH, new Move.Reopen(Desk.DEADLINE));
        assertEquals(AlertState.TRIAGED, again.state());
        assertEquals("binh", again.assignment().owner());
        assertNull(again.assignment().department());
        assertNull(again.file().outcome());
        assertEquals(6, again.history().size());
    }

    @Test
    void growthBringsAMonitoredAlertBackToTheQueue() {
        var monitored = Desk.accepted(Desk.in(AlertState.TRIAGED), Desk.LAN, new Move.Monitor(Desk.DEADLINE));
        var grown = Workflow.note(monitored, Desk.grown("n1", Severity.URGENT));

        assertEquals(AlertState.DETECTED, grown.state());
        assertEquals(Severity.URGENT, grown.severity());
        assertNull(grown.assignment().owner());
        assertEquals(Desk.DEADLINE.plus(Duration.ofHours(6)), grown.assignment().deadline());
        assertEquals(
                "Someone else acted first: Hải Đăng at 08:00 20/11/2026 (spread further). Please look at the alert"
                        + " again.",
                Desk.refused(grown, Desk.action(monitored, Desk.LAN, new Move.Triage()))
                        .sentence());
    }

    @Test
    void growthShortensTheDeadlineOfAnAlertThatNobodyHasTakenUp() {
        var soon = Desk.START.plus(Duration.ofHours(2));
        var sooner = new AlertNotice("n", Desk.ALERT, Desk.START, new Notice.Grown(30, Severity.URGENT, soon));
        var raised = Desk.detected();
        assertEquals(soon, Workflow.note(raised, sooner).assignment().deadline());
        assertEquals(
                Desk.DEADLINE,
                Workflow.note(raised, Desk.grown("later", Severity.URGENT))
                        .assignment()
                        .deadline());
        var triaged = Desk.accepted(raised, Desk.LAN, new Move.Triage());
        assertEquals(Desk.DEADLINE, Workflow.note(triaged, sooner).assignment().deadline());
    }

    @Test
    void elsewhereANoticeMovesNothingAndDisturbsNobody() {
        int cases = 0;
        for (var state : AlertState.values()) {
            if (state == AlertState.MONITORING) {
                continue;
            }
            var before = Desk.in(state);
            var late = new AlertNotice("n2", Desk.ALERT, Desk.START, new Notice.Escalated(Role.LEADER, Desk.DEADLINE));
            var after = Workflow.note(Workflow.note(before, Desk.grown("n1", Severity.LOW)), late);
            assertEquals(state, after.state());
            assertEquals(before.revision(), after.revision());
            assertEquals(Severity.NORMAL, after.severity(), "severity never sinks");
            assertEquals(before.assignment(), after.assignment());
            assertEquals(List.of(EventKind.GROW, EventKind.ESCALATE), kinds(after));
            assertSame(after, Workflow.note(after, late), "the same notice again");
            cases++;
        }
        assertEquals(17, cases);
    }

    private static List<EventKind> kinds(Handling handling) {
        return handling.history().stream().map(entry -> entry.what()).toList();
    }

    @Test
    void anEscalationLeavesAMonitoredAlertWhereItIs() {
        var late = new AlertNotice("n", Desk.ALERT, Desk.START, new Notice.Escalated(Role.LEADER, Desk.DEADLINE));
        assertEquals(
                AlertState.MONITORING,
                Workflow.note(Desk.in(AlertState.MONITORING), late).state());
    }
}
