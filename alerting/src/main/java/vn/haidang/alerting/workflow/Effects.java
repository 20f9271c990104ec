package vn.haidang.alerting.workflow;

import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Answer;
import vn.haidang.alerting.alert.Assignment;
import vn.haidang.alerting.alert.CaseFile;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.ResponseForm;
import vn.haidang.alerting.alert.Track;

/** What an accepted move writes down. */
final class Effects {

    private Effects() {}

    /** The handling after the action, in the state it leads to. */
    static Handling of(Handling before, AlertAction action, AlertState to) {
        var entry = new HistoryEntry(
                action.id(),
                action.at(),
                action.officer().name(),
                action.move().kind(),
                Details.of(action.move()),
                action.reason(),
                before.state(),
                to);
        return before.changed(entry, assignment(before.assignment(), action), file(before.file(), action));
    }

    private static Assignment assignment(Assignment before, AlertAction action) {
        String officer = action.officer().name();
        return switch (action.move()) {
            case Move.Triage triage -> before.to(null, before.deadline()).heldBy(officer);
            case Move.Monitor monitor -> before.by(monitor.until());
            case Move.Route route -> before.to(route.department(), route.deadline());
            case Move.HandBack back -> before.to(null, before.deadline());
            case Move.Verify verify -> before.heldBy(officer);
            case Move.AssignRemedy remedy -> before.to(remedy.department(), remedy.deadline());
            case Move.Track track -> before.by(track.until());
            case Move.Reopen reopen -> before.to(null, reopen.deadline()).heldBy(officer);
            default -> before;
        };
    }

    private static CaseFile file(CaseFile before, AlertAction action) {
        String officer = action.officer().name();
        var draft = before.draft();
        return switch (action.move()) {
            case Move.Dismiss dismiss -> before.dismissed(dismiss.reason());
            case Move.Verify verify -> before.found(null, null);
            case Move.FindTrue found -> before.found(Track.REMEDY, null);
            case Move.FindFalse found -> before.found(Track.CORRECTION, found.claim());
            case Move.AssignRemedy remedy -> before.remedied(remedy.task());
            case Move.Reply reply ->
                before.answered(new Answer(ResponseForm.RELEASE, reply.outlet(), reply.text(), action.at()));
            case Move.SaveDraft saved ->
                before.drafted(draft == null ? Draft.by(officer, saved) : draft.changedBy(officer, saved));
            case Move.SendBack back -> before.drafted(written(draft).reviewedBy(officer));
            case Move.Approve approve -> before.drafted(written(draft).reviewedBy(officer));
            case Move.Issue issue ->
                before.answered(new Answer(
                        issue.form(), issue.reference(), written(draft).text(), action.at()));
            case Move.Close close -> before.closed(close.outcome());
            case Move.Reopen reopen -> CaseFile.EMPTY;
            default -> before;
        };
    }

    private static Draft written(@Nullable Draft draft) {
        if (draft == null) {
            throw new IllegalStateException("got an alert in review without a draft, expected one");
        }
        return draft;
    }
}
