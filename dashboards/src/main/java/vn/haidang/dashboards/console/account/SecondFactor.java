package vn.haidang.dashboards.console.account;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an account shows beside its password.
 *
 * @param name of the account
 * @param secret shared with the person's phone, in hexadecimal
 * @param last time step of the last code that was taken
 * @param recovery hashes of the codes for when the phone is gone, each good once
 */
record SecondFactor(String name, String secret, long last, List<String> recovery) {

    SecondFactor {
        recovery = List.copyOf(recovery);
    }

    /** This, when the code has been used for it; empty for a wrong code. */
    Optional<SecondFactor> use(String typed, Instant now) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var step = Totp.step(HexFormat.of().parseHex(secret), code, now, last);
        if (step.isPresent()) {
            return Optional.of(new SecondFactor(name, secret, step.getAsLong(), recovery));
        }
        String hash = Tokens.hash(code);
        return recovery.contains(hash)
                ? Optional.of(new SecondFactor(
                        name,
                        secret,
                        last,
                        recovery.stream().filter(one -> !one.equals(hash)).toList()))
                : Optional.empty();
    }

    /** Tells one enrolment from the next, without the secret. */
    String mark() {
        return Tokens.hash("second factor " + secret);
    }

    /** As its file writes it. */
    String written() {
        return "  - name: \"%s\"\n    secret: \"%s\"\n    last: %d\n    recovery: %s\n"
                .formatted(name, secret, last, recovery);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SecondFactor[" + name + "]";
    }
}
