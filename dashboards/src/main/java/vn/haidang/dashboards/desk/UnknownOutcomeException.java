package vn.haidang.dashboards.desk;

/** Nobody can tell whether an action was done: no answer came in time. The same action may be sent again. */
public final class UnknownOutcomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownOutcomeException(String message) {
        super(message);
    }

    public UnknownOutcomeException(String message, Throwable cause) {
        super(message, cause);
    }
}
