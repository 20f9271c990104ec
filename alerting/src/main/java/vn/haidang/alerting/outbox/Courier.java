package vn.haidang.alerting.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.channel.Channel;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.Worker;

/** The stage that delivers messages, on a thread of its own. */
public final class Courier implements Stage {

    static final String NAME = "notify";

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final String GROUP = "haidang-notify";
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Duration CLOSING = Duration.ofMinutes(1);

    private final Map<String, Channel> channels;
    private final RetryPolicy retry;
    private final KafkaSettings kafka;
    private final Clock clock;
    private final Worker worker = new Worker("courier", this::run, CLOSING);

    /** @param channels by the name that messages call them */
    public Courier(Map<String, Channel> channels, RetryPolicy retry, KafkaSettings kafka, Clock clock) {
        this.channels = Map.copyOf(channels);
        this.retry = retry;
        this.kafka = kafka;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Returns at once: while the broker is away, the courier waits for it. */
    @Override
    public void start() {
        worker.start();
    }

    /** Works until closed; whatever ends a session, the next takes its shelves anew. */
    private void run() {
        while (worker.isOpen()) {
            try (var consumer = consumer()) {
                new OutboxLoop(consumer, channels, retry, kafka, clock, () -> !worker.isOpen()).run();
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (RetriableException e) {
                LOG.warn("notify: the broker does not answer: {}", e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("The courier failed and begins again with what was written down", e);
            }
            worker.pause(AGAIN);
        }
    }

    private Consumer<byte @Nullable [], byte @Nullable []> consumer() {
        return new KafkaConsumer<byte @Nullable [], byte @Nullable []>(kafka.rawConsumer(GROUP));
    }

    @Override
    public void close() {
        worker.close();
    }
}
