package vn.haidang.dashboards.console.alert;

import vn.haidang.alerting.alert.AlertAnswer;

/**
 * What the page of an alert says about what was just tried.
 *
 * @param status of HTTP
 * @param kind "done", "refused" or "unknown", for its looks
 * @param sentence in the reader's language; empty for nothing to say
 */
record DeskNotice(int status, String kind, String sentence) {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int INCOMPLETE = 422;
    private static final int UNAVAILABLE = 503;

    static final DeskNotice NONE = new DeskNotice(OK, "", "");

    static DeskNotice done(String sentence) {
        return new DeskNotice(OK, "done", sentence);
    }

    /** The workflow said no; see {@link AlertAnswer#refusal}. */
    static DeskNotice refused(String sentence) {
        return new DeskNotice(CONFLICT, "refused", sentence);
    }

    /** Something is missing in the form. */
    static DeskNotice incomplete(String sentence) {
        return new DeskNotice(INCOMPLETE, "refused", sentence);
    }

    /** Nobody can tell. */
    static DeskNotice unknown(String sentence) {
        return new DeskNotice(UNAVAILABLE, "unknown", sentence);
    }
}
