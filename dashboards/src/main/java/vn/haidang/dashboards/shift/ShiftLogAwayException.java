package vn.haidang.dashboards.shift;

/** Nobody can tell what was marked, or whether a mark is kept: the broker is away or too slow. */
public final class ShiftLogAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ShiftLogAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
