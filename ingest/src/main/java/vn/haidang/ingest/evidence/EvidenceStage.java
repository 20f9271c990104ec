package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.fetch.Validators;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.Worker;

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
    private final Worker worker = new Worker("evidence", this::run, CLOSING);
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
        while (worker.isOpen()) {
            try {
                session();
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("Keeping evidence failed and begins again at the last committed request", e);
            }
            worker.pause(RECOVERY);
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
            new EvidenceLoop(consumer, lanes, new EvidenceOutput(producer), () -> !worker.isOpen()).run();
        }
    }

    private Consumer<byte @Nullable [], byte @Nullable []> consumer() {
        return new KafkaConsumer<byte @Nullable [], byte @Nullable []>(kafka.rawConsumer(GROUP));
    }

    private Producer<byte @Nullable [], byte @Nullable []> producer() {
        return new KafkaProducer<byte @Nullable [], byte @Nullable []>(kafka.rawProducer());
    }

    @Override
    public void close() {
        worker.close();
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
