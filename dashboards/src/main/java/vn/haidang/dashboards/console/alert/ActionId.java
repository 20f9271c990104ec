package vn.haidang.dashboards.console.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import vn.haidang.alerting.alert.Move;
import vn.haidang.ingest.stream.Json;

/**
 * The id of an action from a page: the page's own number with a digest of what is done. The same form sent twice is one
 * action; the same page with other words is another, so that nothing typed can be taken for what was done before.
 */
final class ActionId {

    private static final int DIGITS = 16;

    private ActionId() {}

    /** A number for a page about to be shown. */
    static String page() {
        return UUID.randomUUID().toString();
    }

    /** @param page as the form sent it back; any other text is as good as a new number */
    static String of(String page, String officer, Move move, String reason) {
        String number = page.matches("[0-9a-f-]{36}") ? page : page();
        String done = officer + "\n" + Json.mapper().writeValueAsString(move) + "\n" + reason;
        return "page." + number + "." + digest(done).substring(0, DIGITS);
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
