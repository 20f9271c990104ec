package vn.haidang.alerting.alert;

import org.jspecify.annotations.Nullable;

/**
 * What the handling has brought to light so far.
 *
 * @param dismissal why it was dismissed
 * @param track what the finding leads to; {@code null} before one, and for opinions and what could not be found out
 * @param claim what is false, in the words of the outlet
 * @param remedy what is to be done
 * @param draft of the correction
 * @param answer as it went out
 * @param outcome at the end
 */
public record CaseFile(
        @Nullable DismissalReason dismissal,
        @Nullable Track track,
        @Nullable String claim,
        @Nullable String remedy,
        @Nullable Draft draft,
        @Nullable Answer answer,
        @Nullable Outcome outcome) {

    /** Of an alert that is new, or opened again. */
    public static final CaseFile EMPTY = new CaseFile(null, null, null, null, null, null, null);

    public CaseFile dismissed(DismissalReason reason) {
        return new CaseFile(reason, track, claim, remedy, draft, answer, outcome);
    }

    /** A new finding takes the place of an earlier one; the draft stays, should it be needed again. */
    public CaseFile found(@Nullable Track newTrack, @Nullable String newClaim) {
        return new CaseFile(dismissal, newTrack, newClaim, remedy, draft, answer, outcome);
    }

    public CaseFile remedied(String task) {
        return new CaseFile(dismissal, track, claim, task, draft, answer, outcome);
    }

    public CaseFile drafted(Draft newDraft) {
        return new CaseFile(dismissal, track, claim, remedy, newDraft, answer, outcome);
    }

    public CaseFile answered(Answer given) {
        return new CaseFile(dismissal, track, claim, remedy, draft, given, outcome);
    }

    public CaseFile closed(Outcome end) {
        return new CaseFile(dismissal, track, claim, remedy, draft, answer, end);
    }
}
