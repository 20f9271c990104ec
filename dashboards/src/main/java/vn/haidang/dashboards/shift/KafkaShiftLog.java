package vn.haidang.dashboards.shift;

import java.time.Duration;
import java.util.List;
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
import vn.haidang.ingest.stream.Topic;

/** Marks and notes as records of {@link Mark#TOPIC} and {@link HandOverNote#TOPIC}. */
public final class KafkaShiftLog implements ShiftLog {

    /** As long as a person waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final ShiftNews news = new ShiftNews();
    private final Duration patience;
    private final Producer<String, byte[]> producer;
    private final ShiftReader reader;

    private KafkaShiftLog(KafkaSettings kafka, Duration patience) {
        this.patience = patience;
        this.producer = producer(kafka, patience);
        this.reader = ShiftReader.start(kafka, news);
    }

    /** All that the console writes for itself. */
    public static List<Topic<?>> topics() {
        return List.of(Mark.TOPIC, HandOverNote.TOPIC);
    }

    /** Begins to read at once; a broker that is away is waited for. */
    public static KafkaShiftLog open(KafkaSettings kafka) {
        return open(kafka, PATIENCE);
    }

    static KafkaShiftLog open(KafkaSettings kafka, Duration patience) {
        return new KafkaShiftLog(kafka, patience);
    }

    private static Producer<String, byte[]> producer(KafkaSettings kafka, Duration patience) {
        return new KafkaProducer<>(kafka.promptProducer(patience), new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public Mark mark(String province, Matter matter) {
        return memory().mark(province, matter);
    }

    @Override
    public List<HandOverNote> notes(String province) {
        return memory().notes(province);
    }

    @Override
    public void put(Mark mark) {
        put(Mark.TOPIC, mark.province() + "/" + mark.matter().name(), mark);
    }

    @Override
    public void put(HandOverNote note) {
        put(HandOverNote.TOPIC, note.province(), note);
    }

    @Override
    public ShiftNews news() {
        return news;
    }

    private ShiftMemory memory() {
        try {
            return reader.ready().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new ShiftLogAwayException("the marks of the desk cannot be read for now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ShiftLogAwayException("interrupted while the marks of the desk were read", e);
        }
    }

    private <V> void put(Topic<V> topic, String key, V value) {
        try (var values = topic.serde().serializer()) {
            var bytes = values.serialize(topic.name(), value);
            var kept = producer.send(new ProducerRecord<>(topic.name(), key, bytes))
                    .get();
            reader.await(topic, kept.offset(), patience);
        } catch (ExecutionException | KafkaException e) {
            throw new ShiftLogAwayException("the broker did not take a mark: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ShiftLogAwayException("interrupted while the broker took a mark", e);
        }
    }

    @Override
    public void close() {
        news.end();
        reader.close();
        producer.close(CLOSING);
    }
}
