package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.fetch.Validators;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;

/** Keeps the pages that alerts rest on, beside the crawler and with its fetcher, so that hosts are visited in turn. */
public final class EvidenceStage implements Stage {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceStage.class);
    private static final String GROUP = "haidang-evidence";
    private static final Duration CLOSING = Duration.ofSeconds(30);
    private static final Duration RECOVERY = Duration.ofSeconds(5);

    private final EvidenceSettings settings;
    private final KafkaSettings kafka;
    private final Fetcher fetcher;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread worker = Thread.ofPlatform().name("evidence").unstarted(this::run);
    private @Nullable FolderLock lock;

    /** @param fetcher the crawler's own; not closed here */
    public EvidenceStage(EvidenceSettings settings, KafkaSettings kafka, Fetcher fetcher, Clock clock) {
        this.settings = settings;
        this.kafka = kafka;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evidence";
    }

    /** @throws IllegalStateException when the folder is in use, or cannot be used */
    @Override
    public void start() {
        try {
            lock = FolderLock.take(settings.folder());
        } catch (IOException e) {
            throw new IllegalStateException("evidence cannot be kept in " + settings.folder() + ": " + e, e);
        }
        worker.start();
    }

    private void run() {
        while (isOpen()) {
            try {
                session();
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("Keeping evidence failed and begins again at the last committed request", e);
            }
            pause();
        }
    }

    private void session() throws IOException {
        var book = CaptureBook.open(settings.folder());
        var store = WarcStore.open(settings.folder(), book, WarcStore.FULL);
        var keeper = new Keeper(
                settings.folder(),
                book,
                store,
                url -> fetcher.fetch(url, Validators.NONE),
                Chromium.of(settings, ProcessLimits.USUAL),
                clock);
        try (var producer = producer();
                var consumer = consumer();
                var lanes = new Lanes(keeper, Patience.USUAL, clock)) {
            new EvidenceLoop(consumer, lanes, new EvidenceOutput(producer), () -> !isOpen()).run();
        }
    }

    private Consumer<byte @Nullable [], byte @Nullable []> consumer() {
        var properties = kafka.client();
        properties.putAll(Map.of(
                "group.id",
                GROUP,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "isolation.level",
                "read_committed",
                "allow.auto.create.topics",
                false,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
        return new KafkaConsumer<byte @Nullable [], byte @Nullable []>(properties);
    }

    private Producer<byte @Nullable [], byte @Nullable []> producer() {
        var properties = kafka.producer();
        properties.putAll(
                Map.of("key.serializer", ByteArraySerializer.class, "value.serializer", ByteArraySerializer.class));
        return new KafkaProducer<byte @Nullable [], byte @Nullable []>(properties);
    }

    private boolean isOpen() {
        return closed.getCount() > 0 && !Thread.currentThread().isInterrupted();
    }

    private void pause() {
        try {
            var ignored = closed.await(RECOVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            if (worker.isAlive() && !worker.join(CLOSING)) {
                LOG.warn("keeping evidence did not stop within {} s", CLOSING.toSeconds());
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
        }
        release();
    }

    private void release() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
