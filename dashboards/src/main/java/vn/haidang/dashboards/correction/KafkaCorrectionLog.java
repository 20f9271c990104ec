package vn.haidang.dashboards.correction;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.ingest.stream.KafkaSettings;

/** Corrections as records of {@link CorrectionEvent#TOPIC}, keyed by province and article. */
public final class KafkaCorrectionLog implements CorrectionLog {

    /** As long as a person waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Duration patience;
    private final Producer<String, CorrectionEvent> producer;
    private final CorrectionFollower follower;

    private KafkaCorrectionLog(KafkaSettings kafka, Duration patience) {
        this.patience = patience;
        this.producer = new KafkaProducer<>(
                kafka.promptProducer(patience),
                new StringSerializer(),
                CorrectionEvent.TOPIC.serde().serializer());
        this.follower = CorrectionFollower.start(kafka);
    }

    /** Begins to read at once; a broker that is away is waited for. */
    public static KafkaCorrectionLog open(KafkaSettings kafka) {
        return open(kafka, PATIENCE);
    }

    static KafkaCorrectionLog open(KafkaSettings kafka, Duration patience) {
        return new KafkaCorrectionLog(kafka, patience);
    }

    @Override
    public List<StandingCorrection> of(String province, String articleId) {
        try {
            return follower.ready()
                    .get(patience.toNanos(), TimeUnit.NANOSECONDS)
                    .of(province, articleId);
        } catch (TimeoutException | ExecutionException e) {
            throw new CorrectionsAwayException("the corrections cannot be read for now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CorrectionsAwayException("interrupted while corrections were read", e);
        }
    }

    @Override
    public void put(CorrectionEvent event) {
        String key = event.province() + "/" + event.articleId();
        try {
            var kept = producer.send(new ProducerRecord<>(CorrectionEvent.TOPIC.name(), key, event))
                    .get();
            follower.await(kept.offset(), patience);
        } catch (ExecutionException | KafkaException e) {
            throw new CorrectionsAwayException("the broker did not take a correction: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CorrectionsAwayException("interrupted while the broker took a correction", e);
        }
    }

    @Override
    public void close() {
        follower.close();
        producer.close(CLOSING);
    }
}
