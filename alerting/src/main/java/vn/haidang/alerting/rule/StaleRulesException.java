package vn.haidang.alerting.rule;

import java.io.Serial;

/** Somebody else has put rules in force since these were written. */
public final class StaleRulesException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StaleRulesException(int got, int inForce) {
        super("got revision " + got + " of the rules, expected " + (inForce + 1) + ": revision " + inForce
                + " is in force");
    }
}
