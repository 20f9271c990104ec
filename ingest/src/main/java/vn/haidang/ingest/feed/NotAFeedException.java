package vn.haidang.ingest.feed;

/** The bytes are no feed, or none that we dare to read; the message says why. */
public final class NotAFeedException extends Exception {

    private static final long serialVersionUID = 1L;

    NotAFeedException(String message) {
        super(message);
    }

    NotAFeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
