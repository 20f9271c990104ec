package vn.haidang.dashboards.briefing;

/** Nobody can tell what the dossiers say, or whether a change is kept: the broker is away or too slow. */
public final class BriefingLogAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BriefingLogAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
