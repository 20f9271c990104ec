package vn.haidang.deploy.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.briefing.Briefing;
import vn.haidang.dashboards.briefing.BriefingEvent;
import vn.haidang.dashboards.briefing.BriefingLogAwayException;
import vn.haidang.dashboards.briefing.FrozenVersion;
import vn.haidang.dashboards.briefing.Heading;
import vn.haidang.dashboards.briefing.KafkaBriefingLog;
import vn.haidang.dashboards.briefing.Origin;
import vn.haidang.deploy.TestServers;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Topics;

/** Two consoles on one real broker come to the same dossiers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaBriefingLogTest {

    private static final String PROVINCE = "briefing-test";
    private static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private KafkaSettings kafka;
    private KafkaBriefingLog one;
    private KafkaBriefingLog other;

    @BeforeAll
    void open() {
        kafka = new KafkaSettings(TestServers.shared().bootstrap(), 2, 1, Path.of("unused"), Map.of());
        Topics.create(kafka, List.of(BriefingEvent.TOPIC));
        one = KafkaBriefingLog.open(kafka);
        other = KafkaBriefingLog.open(kafka);
    }

    @AfterAll
    void close() {
        one.close();
        other.close();
    }

    private static Briefing dossier(String id) {
        var heading = new Heading("Họp báo thử", LocalDate.of(2026, 11, 23));
        var days = new Period(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 21));
        return new Briefing(id, PROVINCE, "vi", heading, days, new Origin("", "", List.of()), List.of(), 1, "lan", NOW);
    }

    private static BriefingEvent titled(String event, String id, int base, String title) {
        var heading = new Heading(title, LocalDate.of(2026, 11, 23));
        return new BriefingEvent.Edited(event, PROVINCE, id, base, heading, List.of(), "lan", NOW);
    }

    private static String title(KafkaBriefingLog log, String id) {
        return log.find(PROVINCE, id)
                .map(history -> history.current().heading().title())
                .orElse("");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "nothing came within " + PATIENCE);
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsPutIsThereAtOnceForItsWriterSoonForOthersAndAfterARestart() {
        assertTrue(one.put(new BriefingEvent.Drafted("r-1", dossier("restart"))));
        assertTrue(one.put(titled("r-2", "restart", 1, "Đã đổi tên")));
        assertEquals("Đã đổi tên", title(one, "restart"));
        await(() -> title(other, "restart").equals("Đã đổi tên"));
        var version = FrozenVersion.of(
                1, "lan", NOW, one.find(PROVINCE, "restart").orElseThrow().current());
        assertTrue(other.put(new BriefingEvent.Frozen("r-3", PROVINCE, "restart", 2, version)));
        try (var again = KafkaBriefingLog.open(kafka)) {
            var read = again.find(PROVINCE, "restart").orElseThrow();
            assertEquals(2, read.current().revision());
            assertEquals(version, read.version(1).orElseThrow());
            assertTrue(read.version(1).orElseThrow().intact());
            assertEquals(2, read.revisions().size());
        }
    }

    @Test
    void ofManyWhoSawTheSameRevisionOneIsTakenAndAllConsolesAgreeWhich() throws Exception {
        assertTrue(one.put(new BriefingEvent.Drafted("c-0", dossier("contest"))));
        await(() -> !title(other, "contest").isEmpty());
        int rounds = 10;
        for (int base = 1; base <= rounds; base++) {
            int revision = base;
            await(() -> other.find(PROVINCE, "contest").orElseThrow().current().revision() == revision);
            assertEquals(1, taken(revision), "round " + revision);
        }
        await(() -> title(one, "contest").equals(title(other, "contest")));
        var history = one.find(PROVINCE, "contest").orElseThrow();
        assertEquals(rounds + 1, history.current().revision());
        assertEquals(history, other.find(PROVINCE, "contest").orElseThrow());
    }

    /** How many of four who write at once are told that theirs counts. */
    private long taken(int base) throws Exception {
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var log = i % 2 == 0 ? one : other;
            var event = titled("c-" + base + "-" + i, "contest", base, "Vòng " + base + ", người " + i);
            writers.add(() -> log.put(event));
        }
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            long taken = 0;
            for (Future<Boolean> written : threads.invokeAll(writers)) {
                taken += written.get() ? 1 : 0;
            }
            return taken;
        }
    }

    @Test
    void aRecordThatIsNoEventIsLeftOut() throws Exception {
        try (var producer = new KafkaProducer<>(kafka.producer(), new StringSerializer(), new StringSerializer())) {
            for (var wrong : List.of("{", "{\"kind\":\"unheard-of\"}", "{\"kind\":\"drafted\"}", "[]")) {
                producer.send(new ProducerRecord<>(BriefingEvent.TOPIC.name(), "x", wrong))
                        .get();
            }
        }
        assertTrue(one.put(new BriefingEvent.Drafted("w-1", dossier("after-wrong"))));
        try (var again = KafkaBriefingLog.open(kafka)) {
            assertEquals("Họp báo thử", title(again, "after-wrong"));
        }
    }

    @Test
    void aBrokerThatIsAwayIsSaidToBe() {
        var nowhere = new KafkaSettings("127.0.0.1:1", 1, 1, Path.of("unused"), Map.of());
        try (var log = KafkaBriefingLog.open(nowhere)) {
            assertThrows(BriefingLogAwayException.class, () -> log.list(PROVINCE));
        }
    }
}
