package vn.haidang.ingest.fetch;

/** Which addresses the crawler may connect to. */
public enum Reach {
    /** The open internet only. */
    PUBLIC,
    /** Also private networks and this machine; for an office's own sources and for tests. */
    ANY
}
