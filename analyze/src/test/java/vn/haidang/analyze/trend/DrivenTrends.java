package vn.haidang.analyze.trend;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.state.KeyValueStore;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.StreamsStage;

/** The trends part of the topology under Kafka's driver; articles are written when they are first seen. */
final class DrivenTrends implements AutoCloseable {

    private static final String ARTICLES = "articles-seen";

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, TrendEvent> articles;
    private final TestOutputTopic<String, Surge> surges;
    private final TestOutputTopic<String, TrendReport> reports;
    private final TestOutputTopic<byte[], byte[]> dead;
    private int sent;

    DrivenTrends(Path state, Set<String> provinces, Instant clockOnTheWall) {
        var properties = StreamsStage.properties("trends", new KafkaSettings("unused:1", 1, 1, state, Map.of()), 1);
        // The driver never commits the transaction of a record that it could not read; a real broker is in deploy.
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        var builder = new StreamsBuilder();
        TrendStream.add(
                builder,
                builder.stream(ARTICLES, Consumed.with(Serdes.String(), TrendEvent.TOPIC.serde())),
                provinces,
                new TrendRules(Made.CALENDAR, Made.SETTINGS));
        driver = new TopologyTestDriver(builder.build(), properties, clockOnTheWall);
        articles = driver.createInputTopic(
                ARTICLES, new StringSerializer(), TrendEvent.TOPIC.serde().serializer());
        surges = driver.createOutputTopic(
                AnalyzeTopics.SURGES.name(),
                new StringDeserializer(),
                AnalyzeTopics.SURGES.serde().deserializer());
        reports = driver.createOutputTopic(
                AnalyzeTopics.TRENDS.name(),
                new StringDeserializer(),
                AnalyzeTopics.TRENDS.serde().deserializer());
        dead = driver.createOutputTopic(
                TrendEvent.TOPIC.deadName(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    void send(TrendEvent event) {
        sendWritten(event, event.seen());
    }

    void sendWritten(TrendEvent event, Instant written) {
        articles.pipeInput("a" + sent++, event, written);
    }

    void wait(Duration time) {
        driver.advanceWallClockTime(time);
    }

    List<Surge> surges() {
        return surges.readValuesToList();
    }

    Map<String, Surge> surgesByKey() {
        return surges.readKeyValuesToMap();
    }

    /** Every report since the last call, in order. */
    List<TrendReport> reports() {
        return reports.readValuesToList();
    }

    List<String> reasons() {
        return dead.readRecordsToList().stream()
                .map(letter -> new String(
                        letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
                .toList();
    }

    /** Takes over what another remembers, as a changelog would bring it. */
    void restore(DrivenTrends other) {
        for (String name : TrendStores.NAMES) {
            KeyValueStore<String, Object> to = driver.getKeyValueStore(name);
            KeyValueStore<String, Object> from = other.driver.getKeyValueStore(name);
            try (var entries = from.all()) {
                entries.forEachRemaining(entry -> to.put(entry.key, entry.value));
            }
        }
    }

    /** What a period brings, in order: each article once, with its provinces. */
    static List<TrendEvent> events(TrendHistory history) {
        Map<String, List<Sighting>> articles = new TreeMap<>();
        history.sightings()
                .forEach(sighting -> articles.computeIfAbsent(
                                sighting.firstSeenAt() + sighting.article(), key -> new ArrayList<>())
                        .add(sighting));
        List<TrendEvent> events = new ArrayList<>();
        List<Instant> others = new ArrayList<>(history.crawled());
        articles.values().forEach(sightings -> {
            var seen = sightings.getFirst().firstSeenAt();
            events.add(new TrendEvent(seen, sightings));
            others.remove(Collections.binarySearch(others, seen));
        });
        others.forEach(seen -> events.add(new TrendEvent(seen, List.of())));
        events.sort(Comparator.comparing(TrendEvent::seen));
        return events;
    }

    @Override
    public void close() {
        driver.close();
    }
}
