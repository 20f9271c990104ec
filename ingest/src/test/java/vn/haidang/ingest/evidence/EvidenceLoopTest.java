package vn.haidang.ingest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.ingest.evidence.Visits.request;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.fetch.FetchResult;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.IngestTopics;

class EvidenceLoopTest {

    private static final TopicPartition PARTITION = new TopicPartition(IngestTopics.EVIDENCE_REQUESTS.name(), 0);
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofHours(24));
    private static final Clock CLOCK = Clock.fixed(Visits.NOW.plusSeconds(5), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Visits visits = new Visits();
    private final MockProducer<byte @Nullable [], byte @Nullable []> producer = new MockProducer<
            byte @Nullable [], byte @Nullable []>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final MockConsumer<byte @Nullable [], byte @Nullable []> consumer =
            new MockConsumer<byte @Nullable [], byte @Nullable []>(AutoOffsetResetStrategy.EARLIEST.name());

    private void run(List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> records, BooleanSupplier until)
            throws Exception {
        var book = CaptureBook.open(folder);
        var store = WarcStore.open(folder, book, WarcStore.FULL);
        var keeper = new Keeper(folder, book, store, visits, PageCamera.none(), CLOCK);
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(PARTITION));
            consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
            records.forEach(consumer::addRecord);
        });
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (var lanes = new Lanes(keeper, SHORT, CLOCK)) {
            new EvidenceLoop(consumer, lanes, new EvidenceOutput(producer), () -> {
                        assertTrue(System.nanoTime() < end, "not done within 30 s");
                        return until.getAsBoolean();
                    })
                    .run();
        }
    }

    private static ConsumerRecord<byte @Nullable [], byte @Nullable []> raw(
            long offset, @Nullable String key, @Nullable String value) {
        return new ConsumerRecord<>(PARTITION.topic(), 0, offset, bytes(key), bytes(value));
    }

    private static ConsumerRecord<byte @Nullable [], byte @Nullable []> raw(long offset, EvidenceRequest request) {
        byte[] value = IngestTopics.EVIDENCE_REQUESTS.serde().serializer().serialize("", request);
        return new ConsumerRecord<>(PARTITION.topic(), 0, offset, bytes(request.id()), value);
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private long committed() {
        OffsetAndMetadata offset = consumer.committed(Set.of(PARTITION)).get(PARTITION);
        return offset == null ? 0 : offset.offset();
    }

    private List<Evidence> published() {
        return producer.history().stream()
                .filter(letter -> letter.topic().equals(IngestTopics.EVIDENCE.name()))
                .map(letter -> IngestTopics.EVIDENCE.serde().deserializer().deserialize("", letter.value()))
                .toList();
    }

    @Test
    void publishesWhatCameOfEachRequestAndCommits() throws Exception {
        visits.answer(new FetchResult.Failed("status 503", 503));
        visits.answer(new FetchResult.Failed("status 503", 503));
        var records = List.of(raw(0, request(1)), raw(1, request(2)), raw(2, request(1)));

        run(records, () -> committed() == 3);

        assertEquals(3, published().size());
        assertEquals(2, published().stream().map(Evidence::id).distinct().count());
        assertEquals(4, visits.count.get());
        published().forEach(evidence -> assertTrue(evidence.capture().page() != null, evidence.toString()));
    }

    @Test
    void commitsNothingBeforeWhatIsStillTried() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            visits.answer(new FetchResult.Failed("status 503", 503));
        }

        run(List.of(raw(0, request(1))), () -> visits.count.get() > 5);

        assertEquals(0, committed());
        assertEquals(List.of(), published());
    }

    @Test
    void sendsPoisonToTheDeadLettersAndGoesOn() throws Exception {
        var records = List.of(
                raw(0, "k", "no JSON"),
                raw(1, null, "{}"),
                raw(2, "k", null),
                raw(3, "k", "{\"province\":\"../x\"}"),
                raw(
                        4,
                        "other",
                        new String(
                                IngestTopics.EVIDENCE_REQUESTS
                                        .serde()
                                        .serializer()
                                        .serialize("", request(1)),
                                StandardCharsets.UTF_8)),
                raw(5, request(1)));

        run(records, () -> committed() == 6);

        var letters = producer.history().stream()
                .filter(letter -> letter.topic().equals(IngestTopics.EVIDENCE_REQUESTS.deadName()))
                .map(EvidenceLoopTest::reason)
                .toList();
        assertEquals(5, letters.size(), letters.toString());
        assertEquals(1, published().size());
    }

    private static String reason(ProducerRecord<byte @Nullable [], byte @Nullable []> letter) {
        return new String(letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailure() {
        assertEquals(Duration.ofMinutes(1), Patience.USUAL.wait(1));
        assertEquals(Duration.ofMinutes(4), Patience.USUAL.wait(3));
        assertEquals(Duration.ofHours(1), Patience.USUAL.wait(50));
    }
}
