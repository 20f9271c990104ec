package vn.haidang.dashboards.console.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that a phone shows, of six digits, another every 30 seconds (RFC 6238 over RFC 4226, SHA-1 as every authenticator
 * has it). Twenty lines over the platform's HMAC: a library would be more to trust than to read.
 */
final class Totp {

    static final int DIGITS = 6;
    static final int SECONDS = 30;

    /** Of 160 bits, as RFC 4226 recommends. */
    static final int SECRET_BYTES = 20;

    private static final int MODULUS = 1_000_000;

    private Totp() {}

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows HmacSHA1", e);
        }
    }

    /**
     * The step that a code belongs to: now, or the one before or after for clocks that differ.
     *
     * @param last step of the last code that was taken; it and those before are refused, so that no code works twice
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        long current = step(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > last)
                .filter(step -> MessageDigest.isEqual(bytes(code(secret, step)), bytes(code)))
                .findFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
