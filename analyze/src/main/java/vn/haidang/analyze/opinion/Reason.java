package vn.haidang.analyze.opinion;

/** Why there is no answer. */
public enum Reason {
    /** The configuration asks no model. */
    OFF,
    /** Nothing was sent: the server failed repeatedly a short time ago, or asked to be left alone. */
    PAUSED,
    /** No connection, or one that broke. */
    UNREACHABLE,
    /** Not complete within the configured time. */
    TOO_SLOW,
    /** The server said no, or pointed elsewhere. */
    REFUSED,
    /** The server had too much to do at every attempt. */
    BUSY,
    /** More bytes than any sensible answer has. */
    TOO_LONG,
    /** Not the JSON object that was asked for, or a value that it must not have. */
    INVALID,
    /** The model quotes a sentence that the article does not hold. */
    NOT_IN_ARTICLE
}
