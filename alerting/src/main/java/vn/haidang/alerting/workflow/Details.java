package vn.haidang.alerting.workflow;

import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Word;

/** The one thing that a line of the history shows beside what happened. */
final class Details {

    private Details() {}

    static Word of(Move move) {
        return switch (move) {
            case Move.Dismiss dismiss -> Word.of(dismiss.reason());
            case Move.Monitor monitor -> new Word.Time(monitor.until());
            case Move.Route route -> new Word.Text(route.department());
            case Move.FindFalse found -> new Word.Text(found.claim());
            case Move.AssignRemedy remedy -> new Word.Text(remedy.department());
            case Move.Reply reply -> new Word.Text(reply.outlet());
            case Move.Issue issue -> Word.of(issue.form());
            case Move.Track track -> new Word.Time(track.until());
            case Move.Close close -> Word.of(close.outcome());
            case Move.Reopen reopen -> new Word.Time(reopen.deadline());
            default -> Word.NOTHING;
        };
    }

    static Word of(Notice notice) {
        return switch (notice) {
            case Notice.Grown grown -> new Word.Text(Integer.toString(grown.outlets()));
            case Notice.Escalated escalated -> Word.of(escalated.to());
        };
    }
}
