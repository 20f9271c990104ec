package vn.haidang.dashboards.console.account;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** A phone with an authenticator. */
public final class TestCodes {

    private TestCodes() {}

    /** What it shows, given the secret as it was typed in. */
    public static String at(String typed, Instant time) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (int i = 0; i < typed.length(); i++) {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(typed.charAt(i));
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return Totp.code(bytes.toByteArray(), Totp.step(time));
    }
}
