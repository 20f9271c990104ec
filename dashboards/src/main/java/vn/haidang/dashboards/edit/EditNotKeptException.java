package vn.haidang.dashboards.edit;

/** A decision may be lost: the broker is away, too slow, or refused it. */
public final class EditNotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditNotKeptException(String message, Throwable cause) {
        super(message, cause);
    }
}
