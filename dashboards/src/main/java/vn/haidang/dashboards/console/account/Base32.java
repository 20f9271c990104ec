package vn.haidang.dashboards.console.account;

import java.math.BigInteger;

/** Bytes as letters and digits that can be typed (RFC 4648, without padding); lengths divisible by five only. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException("got " + bytes.length + " bytes, expected a multiple of five");
        }
        var number = new BigInteger(1, bytes);
        var text = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            text.append(LETTERS.charAt(number.shiftRight(shift).intValue() & (LETTERS.length() - 1)));
        }
        return text.toString();
    }
}
