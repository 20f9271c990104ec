package vn.haidang.alerting.notify;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A small file that goes with an e-mail.
 *
 * @param name as the reader saves it, without folder
 * @param type media type, such as {@code application/pdf}
 * @param base64 its content
 */
public record Attachment(String name, String type, String base64) {

    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");

    public Attachment {
        Words.line("name of an attachment", name);
        if (name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("got attachment '" + name + "', expected a name without folder");
        }
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("got media type '" + type + "', expected one such as application/pdf");
        }
    }

    public static Attachment of(String name, String type, byte[] content) {
        return new Attachment(name, type, Base64.getEncoder().encodeToString(content));
    }

    /** Its bytes. */
    public byte[] content() {
        return Base64.getDecoder().decode(base64);
    }
}
