package vn.haidang.alerting.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.notify.Message;
import vn.haidang.alerting.notify.NoticeFacts;
import vn.haidang.ingest.stream.Json;

/**
 * A request to another system, signed as Standard Webhooks asks (github.com/standard-webhooks/standard-webhooks).
 *
 * <p>{@code webhook-id} is the message's key and stays the same in every attempt, so the other side recognises a
 * repetition.
 */
final class WebhookChannel implements Channel {

    private static final String ALGORITHM = "HmacSHA256";

    private final WebhookSettings settings;
    private final Clock clock;
    private final Post post;

    WebhookChannel(WebhookSettings settings, Clock clock, Duration timeout) {
        this.settings = settings;
        this.clock = clock;
        this.post = new Post(timeout);
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public Attempt send(Message message) {
        byte[] body = Json.mapper().writeValueAsBytes(Body.of(message));
        String time = Long.toString(clock.instant().getEpochSecond());
        Map<String, String> headers = Map.of(
                "webhook-id",
                message.key(),
                "webhook-timestamp",
                time,
                "webhook-signature",
                "v1," + signature(message.key() + "." + time + ".", body));
        return switch (post.send(settings.url(), headers, body)) {
            case Post.Result.Answered answer ->
                answer.status() / 100 == 2
                        ? new Attempt.Sent()
                        : new Attempt.NotSent("answered with status " + answer.status());
            case Post.Result.NotConnected failure -> new Attempt.NotSent(failure.reason());
            case Post.Result.Lost lost -> new Attempt.Unknown(lost.reason());
        };
    }

    private String signature(String head, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.key(), ALGORITHM));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** What is sent, in the shape that Standard Webhooks recommends. */
    private record Body(String type, Instant timestamp, Data data) {

        static Body of(Message message) {
            var facts = message.facts();
            String type = facts == null ? "message" : "alert." + facts.event();
            return new Body(type, message.createdAt(), new Data(message.subject(), message.text(), facts));
        }
    }

    private record Data(
            String subject,
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            NoticeFacts alert) {}
}
