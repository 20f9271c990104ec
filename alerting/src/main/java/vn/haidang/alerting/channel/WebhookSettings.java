package vn.haidang.alerting.channel;

import java.net.URI;
import java.util.Base64;
import vn.haidang.ingest.config.Secret;

/**
 * A system that is told by a signed request.
 *
 * @param url https, or this machine
 * @param secret signs each request: {@code whsec_} and 24 to 64 bytes in base 64, as Standard Webhooks asks
 */
public record WebhookSettings(URI url, Secret secret) {

    private static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    public WebhookSettings {
        Web.requirePrivate("url", url);
        int bytes = key(secret).length;
        if (bytes < LEAST_BYTES || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("secret: got " + bytes + " bytes, expected " + LEAST_BYTES + " to "
                    + MOST_BYTES + " in base 64 after " + PREFIX);
        }
    }

    byte[] key() {
        return key(secret);
    }

    private static byte[] key(Secret secret) {
        String text = secret.reveal();
        try {
            return Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
        } catch (IllegalArgumentException e) {
            // What was got is a secret, so the cause is not told.
            throw new IllegalArgumentException("secret: got something else, expected base 64 after " + PREFIX);
        }
    }
}
