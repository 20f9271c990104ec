package vn.haidang.dashboards.console.profile;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import vn.haidang.dashboards.console.account.SecondFactors;

/**
 * What a person puts into a phone.
 *
 * @param secret in groups of four letters, to be typed
 * @param path of the QR code's dark squares, for SVG; one unit a square
 * @param size squares of a side, quiet zone included
 */
public record Enrolment(String secret, String path, int size) {

    private static final int QUIET_ZONE = 4;

    static Enrolment of(String account, String secret) {
        String typed = SecondFactors.typed(secret);
        var squares = squares("otpauth://totp/H%E1%BA%A3i%20%C4%90%C4%83ng:" + account + "?secret=" + typed
                + "&issuer=H%E1%BA%A3i%20%C4%90%C4%83ng");
        return new Enrolment(typed.replaceAll("(.{4})(?=.)", "$1 "), path(squares), squares.getWidth());
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalStateException("an address of this length fits a QR code", e);
        }
    }

    private static String path(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
