package vn.haidang.dashboards.briefing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.ingest.stream.KafkaSettings;

/** Events as records of {@link BriefingEvent#TOPIC}; every console reads all of them and comes to the same. */
public final class KafkaBriefingLog implements BriefingLog {

    /** As long as a person waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Producer<String, byte[]> producer;
    private final BriefingReader reader;
    private final Duration patience;

    private KafkaBriefingLog(KafkaSettings kafka, Duration patience) {
        this.patience = patience;
        this.producer =
                new KafkaProducer<>(kafka.promptProducer(patience), new StringSerializer(), new ByteArraySerializer());
        this.reader = BriefingReader.start(kafka);
    }

    /** Begins to read at once; a broker that is away is waited for. */
    public static KafkaBriefingLog open(KafkaSettings kafka) {
        return new KafkaBriefingLog(kafka, PATIENCE);
    }

    @Override
    public List<BriefingHistory> list(String province) {
        return memory().list(province);
    }

    @Override
    public Optional<BriefingHistory> find(String province, String id) {
        return memory().find(province, id);
    }

    @Override
    public boolean put(BriefingEvent event) {
        var memory = memory();
        try (var values = BriefingEvent.TOPIC.serde().serializer()) {
            String topic = BriefingEvent.TOPIC.name();
            String key = event.province() + "/" + event.briefing();
            var kept = producer.send(new ProducerRecord<>(topic, key, values.serialize(topic, event)))
                    .get();
            if (!reader.await(kept.offset(), patience)) {
                throw new BriefingLogAwayException(
                        "a change of a dossier was not read back", new TimeoutException(patience.toString()));
            }
            return memory.has(event.event());
        } catch (ExecutionException | KafkaException e) {
            throw new BriefingLogAwayException("the broker did not take a change of a dossier: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BriefingLogAwayException("interrupted while the broker took a change of a dossier", e);
        }
    }

    private BriefingMemory memory() {
        try {
            return reader.ready().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new BriefingLogAwayException("the dossiers cannot be read for now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BriefingLogAwayException("interrupted while the dossiers were read", e);
        }
    }

    @Override
    public void close() {
        reader.close();
        producer.close(CLOSING);
    }
}
