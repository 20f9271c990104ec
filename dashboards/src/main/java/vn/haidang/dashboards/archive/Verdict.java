package vn.haidang.dashboards.archive;

/**
 * What became of one document.
 *
 * @param reason what Elasticsearch said; empty when done
 */
record Verdict(Kind kind, String reason) {

    static final Verdict DONE = new Verdict(Kind.DONE, "");

    enum Kind {
        /** Stored, or a version at least as late was there already. */
        DONE,
        /** Not this time: the server is full, blocked or away. */
        RETRY,
        /** Never: the document itself is at fault. */
        REFUSED
    }
}
