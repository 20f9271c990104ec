package vn.haidang.dashboards.correction;

/** Nobody can tell what was corrected, or whether a correction is kept: the broker is away or too slow. */
public final class CorrectionsAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CorrectionsAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
