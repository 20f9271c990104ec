package vn.haidang.alerting.notify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell one recipient in one way, once.
 *
 * @param key what it is about, to whom and how; letters, digits, {@code . _ -}
 * @param channel name of the way: {@value #EMAIL}, {@value #TELEGRAM}, or the name of a webhook
 * @param address where to, as the channel has addresses
 * @param name of the recipient
 * @param subject one line
 * @param text plain, at most {@value #MOST_TEXT} characters
 * @param html the same for readers of e-mail who see markup; {@code null} for plain text alone
 * @param facts for machines; {@code null} for what is not about one alert
 * @param notBefore when it may go out
 */
public record Message(
        String key,
        String channel,
        String address,
        String name,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        @Nullable NoticeFacts facts,
        Instant createdAt,
        Instant notBefore) {

    public static final String EMAIL = "email";
    public static final String TELEGRAM = "telegram";

    /** Some mail programs cut at 102 KB. */
    public static final int MOST_TEXT = 90_000;

    /** Characters in base 64; with all else below the largest record of a topic. */
    private static final int MOST_ATTACHED = 3 * 1024 * 1024;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,120}");
    private static final int KEY_BYTES = 16;

    public Message {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("got key '" + key + "', expected 1 to 120 letters, digits, . _ -");
        }
        Words.line("channel", channel);
        Words.line("address", address);
        Words.line("name", name);
        Words.line("subject", subject);
        attachments = List.copyOf(attachments);
        int attached =
                attachments.stream().mapToInt(file -> file.base64().length()).sum();
        int markup = html == null ? 0 : html.length();
        if (text.length() > MOST_TEXT || markup > MOST_TEXT || attached > MOST_ATTACHED) {
            throw new IllegalArgumentException(
                    "got a text of %d, markup of %d, attachments of %d characters, expected at most %d, %d, %d"
                            .formatted(text.length(), markup, attached, MOST_TEXT, MOST_TEXT, MOST_ATTACHED));
        }
        Objects.requireNonNull(createdAt, "got no time, expected one");
        Objects.requireNonNull(notBefore, "got no time to send, expected one");
    }

    /** A plain text. */
    public static Message plain(
            String key, String channel, String address, String name, String subject, String text, Instant now) {
        return new Message(key, channel, address, name, subject, text, null, List.of(), null, now, now);
    }

    /** A key for whatever the parts name: 32 hexadecimal digits of their SHA-256. */
    public static String keyOf(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same without what only the recipient needs; that it was sent is remembered, not what it said. */
    Message envelope() {
        return new Message(key, channel, address, name, subject, "", null, List.of(), null, createdAt, notBefore);
    }
}
