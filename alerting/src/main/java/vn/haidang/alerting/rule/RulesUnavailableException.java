package vn.haidang.alerting.rule;

import java.io.Serial;

/** The log of the rules cannot be read or written. */
public final class RulesUnavailableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public RulesUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
