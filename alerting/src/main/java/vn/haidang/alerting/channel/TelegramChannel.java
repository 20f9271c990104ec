package vn.haidang.alerting.channel;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.alerting.notify.Message;
import vn.haidang.ingest.config.Secret;
import vn.haidang.ingest.stream.Json;

/**
 * Messages of a bot: method {@code sendMessage} of the Telegram bot interface (core.telegram.org/bots/api), as plain text.
 *
 * <p>The interface has no key by which it would recognise a repetition, so what got no answer is uncertain. The token is
 * part of the address; no address is ever part of a reason.
 */
final class TelegramChannel implements Channel {

    /** UTF-16 units that one message may have, says the interface. */
    private static final int MOST_TEXT = 4096;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final URI method;
    private final Post post;

    TelegramChannel(URI api, Secret token, Duration timeout) {
        this.method = URI.create(api.toString().replaceAll("/+$", "") + "/bot" + token.reveal() + "/sendMessage");
        this.post = new Post(timeout);
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public Attempt send(Message message) {
        var body = Map.of(
                "chat_id", message.address(),
                "text", cut(message.subject() + "\n\n" + message.text()),
                "link_preview_options", Map.of("is_disabled", true));
        return switch (post.send(method, Map.of(), Json.mapper().writeValueAsBytes(body))) {
            case Post.Result.Answered answer -> answered(answer);
            case Post.Result.NotConnected failure -> new Attempt.NotSent(failure.reason());
            case Post.Result.Lost lost -> new Attempt.Unknown(lost.reason());
        };
    }

    private static Attempt answered(Post.Result.Answered answer) {
        String reason = "answered with status " + answer.status();
        return switch (answer.status() / 100) {
            case 2 -> new Attempt.Sent();
            // A server of theirs that breaks may have passed the message on before.
            case 5 -> new Attempt.Unknown(reason);
            default -> new Attempt.NotSent(reason, answer.status() == 429 ? wait(answer.body()) : Duration.ZERO);
        };
    }

    private static Duration wait(String body) {
        try {
            JsonNode parameters = Json.mapper().readTree(body).path("parameters");
            var wait = Duration.ofSeconds(parameters.path("retry_after").asLong(0));
            return wait.isNegative() || wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (JacksonException e) {
            return Duration.ZERO;
        }
    }

    private static String cut(String text) {
        if (text.length() <= MOST_TEXT) {
            return text;
        }
        int end = MOST_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
