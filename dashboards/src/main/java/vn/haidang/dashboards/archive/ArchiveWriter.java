package vn.haidang.dashboards.archive;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.Worker;

/** The stage that writes analysed articles, alerts, evidence, stories and trends into the archive, on a thread of its own. */
public final class ArchiveWriter implements Stage {

    static final String NAME = "archive";

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWriter.class);
    private static final String GROUP = "haidang-archive";

    /** Bytes of one fetch; about one bulk request. */
    private static final int FETCH_SIZE = 5 * 1024 * 1024;

    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    /** A request in hand is answered or given up within half of this. */
    private static final Duration CLOSING = Duration.ofMinutes(1);

    private final Archive archive;
    private final KafkaSettings kafka;
    private final Set<String> provinces;
    private final Clock clock;
    private final Complaint complaint;
    private final Worker worker = new Worker("archive-writer", this::run, CLOSING);

    /** @param provinces ids of all that are watched */
    public ArchiveWriter(Archive archive, KafkaSettings kafka, Set<String> provinces, Clock clock) {
        this.archive = archive;
        this.kafka = kafka;
        this.provinces = Set.copyOf(provinces);
        this.clock = clock;
        this.complaint = new Complaint(clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Returns at once: while Elasticsearch is away, the writer waits for it. */
    @Override
    public void start() {
        worker.start();
    }

    /** Works until closed; whatever ends a session, the next begins at the last committed record. */
    private void run() {
        var backoff = backoff();
        while (worker.isOpen()) {
            try {
                archive.prepare();
                session();
            } catch (InterruptException e) {
                // The exception has set the interrupt flag again.
                return;
            } catch (ArchiveUnavailableException | RetriableException e) {
                complaint.about(String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                LOG.error("The archive writer failed and begins again at the last committed record", e);
            }
            worker.pause(backoff.next());
        }
    }

    private void session() {
        try (var consumer = consumer();
                var producer = producer()) {
            new WriterLoop(
                            consumer,
                            new Decoder(provinces, clock),
                            archive.bulkWriter(),
                            new DeadLetters(producer),
                            backoff(),
                            complaint,
                            () -> !worker.isOpen())
                    .run();
        }
    }

    private Consumer<byte @Nullable [], byte @Nullable []> consumer() {
        var settings = kafka.rawConsumer(GROUP);
        settings.put("fetch.max.bytes", FETCH_SIZE);
        return new KafkaConsumer<byte @Nullable [], byte @Nullable []>(settings);
    }

    private Producer<byte @Nullable [], byte @Nullable []> producer() {
        return new KafkaProducer<byte @Nullable [], byte @Nullable []>(kafka.rawProducer());
    }

    private static Backoff backoff() {
        return new Backoff(FIRST_WAIT, LONGEST_WAIT, ThreadLocalRandom.current());
    }

    @Override
    public void close() {
        worker.close();
    }
}
