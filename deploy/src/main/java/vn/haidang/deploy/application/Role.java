package vn.haidang.deploy.application;

/** What a process can do; {@code run --only} picks some. Order is the flow, upstream first. */
public enum Role {
    /** Crawls sources. */
    INGEST,
    /** Labels articles. */
    ANALYZE,
    /** Raises alerts. */
    ALERTING,
    /** Delivers notices. */
    NOTIFY,
    /** Writes the archive. */
    ARCHIVE,
    /** Serves the web console. */
    CONSOLE
}
