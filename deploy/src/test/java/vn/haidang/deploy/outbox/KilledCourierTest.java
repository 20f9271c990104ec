package vn.haidang.deploy.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.notify.Delivery;
import vn.haidang.alerting.notify.DeliveryReader;
import vn.haidang.alerting.notify.DeliveryState;
import vn.haidang.alerting.notify.Message;
import vn.haidang.alerting.notify.Outbox;
import vn.haidang.alerting.notify.OutboxEvent;
import vn.haidang.alerting.notify.OutboxTopics;
import vn.haidang.deploy.PassableFolder;
import vn.haidang.deploy.TestMail;
import vn.haidang.deploy.TestServers;
import vn.haidang.deploy.embedded.EmbeddedServers;
import vn.haidang.deploy.embedded.EmbeddedServers.Part;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Topics;

/** The courier in processes of its own, killed without warning while it delivers through a mail server that misbehaves. */
@SuppressWarnings("NullAway.Init")
class KilledCourierTest {

    static final int PARTITIONS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(KilledCourierTest.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);
    /** {@code -Dhaidang.kills=50} kills more often than every build has the time for. */
    private static final int KILLS = Integer.getInteger("haidang.kills", 6);

    private static final int PER_ROUND = 24;
    /** Processes that work side by side and are killed one after the other. */
    private static final List<String> NAMES = List.of("a", "b", "c");

    private static final String POISON = "no event";
    private static final long SEED = 20_261_121;

    private final Random random = new Random(SEED);
    private final AtomicInteger put = new AtomicInteger();
    private Path folder;
    private GreenMail mail;
    private EmbeddedServers servers;
    private KafkaSettings kafka;

    @BeforeEach
    void start() throws IOException {
        folder = PassableFolder.inTemporaryFolder();
        servers = EmbeddedServers.start(
                EnumSet.of(Part.KAFKA), TestServers.FOLDER, folder.resolve("servers"), step -> {});
        kafka = new KafkaSettings(servers.bootstrap(), PARTITIONS, 1, folder, Map.of());
        Topics.create(kafka, OutboxTopics.all());
        mail = TestMail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        servers.close();
        PassableFolder.delete(folder);
    }

    @Test
    void everyMessageArrivesOnceOrIsShownAsUncertain() throws Exception {
        int killed = 0;
        int atWork = 0;
        try (var proxy = new MoodyProxy(mail.getSmtp().getPort(), SEED);
                var outbox = Outbox.open(kafka)) {
            poison();
            while (killed < KILLS) {
                round(proxy, outbox);
                killed += NAMES.size();
                atWork += open() > 0 ? 1 : 0;
            }
            proxy.calmDown();
            var last = courier(proxy, "a");
            try {
                await("the end of every delivery", () -> open() == 0);
            } finally {
                last.destroyForcibly().waitFor();
            }
            check(killed, atWork, proxy);
        }
    }

    private void round(MoodyProxy proxy, Outbox outbox) throws IOException, InterruptedException {
        List<Process> couriers = new ArrayList<>();
        try {
            for (var name : NAMES) {
                couriers.add(courier(proxy, name));
            }
            awaitWork(put(outbox, PER_ROUND));
        } finally {
            for (var courier : couriers) {
                pause(Duration.ofMillis(random.nextInt(400)));
                courier.destroyForcibly().waitFor();
            }
        }
    }

    /** A record that nobody can read. */
    private void poison() throws Exception {
        try (var producer = new KafkaProducer<>(kafka.producer(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(OutboxTopics.OUTBOX.name(), "a", POISON))
                    .get();
        }
    }

    private List<String> dead() {
        var settings = kafka.client();
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(OutboxTopics.OUTBOX.deadName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            List<String> values = new ArrayList<>();
            await("the dead letter", () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return !values.isEmpty();
            });
            return values;
        }
    }

    private void check(int killed, int atWork, MoodyProxy proxy) {
        var deliveries = deliveries();
        Map<String, Integer> arrived = arrived();
        assertEquals(put.get(), deliveries.size(), "every message has a delivery");
        for (var delivery : deliveries) {
            int times = arrived.getOrDefault(delivery.key(), 0);
            if (delivery.state() == DeliveryState.SENT) {
                assertEquals(1, times, () -> "sent: " + delivery);
            } else {
                assertEquals(DeliveryState.UNCERTAIN, delivery.state(), delivery::toString);
                assertTrue(times <= 1, () -> times + " times: " + delivery);
            }
        }
        assertEquals(Set.of(), unknown(arrived.keySet(), deliveries));
        int rounds = killed / NAMES.size();
        long uncertain = count(deliveries, DeliveryState.UNCERTAIN);
        LOG.info(
                "{} messages, {} kills, {} of {} rounds with work left; {} sent, {} uncertain of which {} arrived; {}",
                put.get(),
                killed,
                atWork,
                rounds,
                count(deliveries, DeliveryState.SENT),
                uncertain,
                deliveries.stream()
                        .filter(delivery -> delivery.state() == DeliveryState.UNCERTAIN)
                        .filter(delivery -> arrived.containsKey(delivery.key()))
                        .count(),
                proxy.shown());
        assertTrue(killed >= KILLS, () -> "got " + killed + " kills");
        assertTrue(atWork >= rounds / 2, () -> "only " + atWork + " rounds were killed with work left");
        assertEquals(List.of(POISON), dead());
        assertTrue(uncertain > 0, "no kill came between an attempt and its end");
        proxy.shown().forEach((mood, times) -> assertTrue(times.get() > 0, () -> mood + " never happened"));
    }

    private static long count(List<Delivery> deliveries, DeliveryState state) {
        return deliveries.stream().filter(delivery -> delivery.state() == state).count();
    }

    private static Set<String> unknown(Set<String> keys, List<Delivery> deliveries) {
        var known = deliveries.stream().map(Delivery::key).collect(Collectors.toSet());
        return keys.stream().filter(key -> !known.contains(key)).collect(Collectors.toSet());
    }

    private List<String> put(Outbox outbox, int count) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var message = message(put.incrementAndGet());
            outbox.put(new OutboxEvent.Put(message));
            if (i % 3 == 0) {
                // As a replay of the log would.
                outbox.put(new OutboxEvent.Put(message));
            }
            keys.add(message.key());
        }
        return keys;
    }

    private static Message message(int number) {
        return Message.plain(
                Message.keyOf("killed", Integer.toString(number)),
                Message.EMAIL,
                "truc" + number % 7 + "@example.vn",
                "Tổ trực",
                "Cảnh báo " + number,
                "Nghe nói hồ sắp vỡ.",
                Clock.systemUTC().instant());
    }

    /** Returns when an attempt with one of them was begun. */
    private void awaitWork(List<String> batch) {
        await(
                "work on a batch",
                () -> deliveries().stream()
                        .anyMatch(delivery -> batch.contains(delivery.key()) && delivery.attempts() > 0));
    }

    /** Those that are still to come, to be sent or to be found out about. */
    private long open() {
        var deliveries = deliveries();
        long done = count(deliveries, DeliveryState.SENT) + count(deliveries, DeliveryState.UNCERTAIN);
        return put.get() - done;
    }

    private List<Delivery> deliveries() {
        return DeliveryReader.all(
                kafka, delivery -> delivery.message().subject().startsWith("Cảnh báo "));
    }

    /** How often each message is in a mailbox, by the key in its Message-ID. */
    private Map<String, Integer> arrived() {
        Map<String, Integer> times = new TreeMap<>();
        Stream.of(mail.getReceivedMessages()).forEach(one -> times.merge(key(one), 1, Integer::sum));
        return times;
    }

    private static String key(MimeMessage mail) {
        try {
            return mail.getMessageID().replaceFirst("^<([^@]*)@.*$", "$1");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private Process courier(MoodyProxy proxy, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CourierMain.class.getName(),
                        kafka.bootstrap(),
                        Integer.toString(proxy.port()),
                        name)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "courier-" + name + ".log").toFile()))
                .start();
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> what + ": not within " + PATIENCE.toSeconds() + " s");
            pause(LOOK_EVERY);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
