package vn.haidang.deploy.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.model.ModelFile;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.story.StoryEvent;
import vn.haidang.analyze.story.StoryMachine;
import vn.haidang.analyze.story.StoryTables;
import vn.haidang.deploy.PassableFolder;
import vn.haidang.deploy.TestServers;
import vn.haidang.deploy.embedded.EmbeddedServers;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Topic;
import vn.haidang.ingest.stream.Topics;

/** The analysis in a process of its own, killed without warning while it works, tells the stories it would have told. */
class KilledAnalysisTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int KILLS = 3;
    private static final int ARTICLES = 60;
    private static final Vocabulary VOCABULARY =
            ModelFile.read(Path.of("../analyze/data/vietnamese.model")).space().vocabulary();

    @Test
    void storiesAreThoseOfAMachineThatWasNeverKilled() throws Exception {
        var folder = PassableFolder.inTemporaryFolder();
        try (var servers = EmbeddedServers.start(TestServers.FOLDER, folder.resolve("servers"), step -> {})) {
            var topics = new Reader(servers.bootstrap());
            topics.create();
            var configuration = configuration(folder, servers);
            for (int kill = 0; kill < KILLS; kill++) {
                killAtWork(configuration, topics, kill);
            }
            var last = analysis(configuration);
            try {
                int sent = KILLS * ARTICLES;
                var told = Await.until(
                        PATIENCE, "every article in a story", topics::told, stories -> articles(stories) == sent);
                assertEquals(sent, topics.values(AnalyzeTopics.ANALYZED).size());
                assertEquals(undisturbed(topics.values(StoryEvent.TOPIC)), told);
                assertTrue(told.size() < sent, () -> "no two articles in one story of " + told.size());
            } finally {
                last.destroyForcibly().waitFor();
            }
        } finally {
            PassableFolder.delete(folder);
        }
    }

    private static void killAtWork(Path configuration, Reader topics, int round) throws Exception {
        var analysis = analysis(configuration);
        try {
            int before = articles(topics.told());
            topics.send(new KilledArticles(VOCABULARY).of(round, ARTICLES));
            Await.until(
                    PATIENCE, "first stories of round " + round, () -> articles(topics.told()), now -> now > before);
        } finally {
            analysis.destroyForcibly().waitFor();
        }
    }

    private static int articles(Map<String, Story> stories) {
        return stories.values().stream().mapToInt(Story::articles).sum();
    }

    private static Process analysis(Path configuration) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dhaidang.home=target/haidang",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.haidang.deploy.Main",
                        "run",
                        "--only=analyze",
                        "--config=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(configuration.resolveSibling("analysis.log").toFile())
                .start();
    }

    private static Path configuration(Path folder, EmbeddedServers servers) throws IOException {
        return Files.writeString(
                folder.resolve("haidang.yaml"), """
                data: "%s"
                kafka:
                  bootstrap: "%s"
                  properties:
                    session.timeout.ms: "6000"
                elasticsearch:
                  url: "%s"
                """.formatted(folder, servers.bootstrap(), servers.elasticsearchUrl()));
    }

    private static Map<String, Story> undisturbed(List<StoryEvent> events) {
        var machine = new StoryMachine(VOCABULARY, StoryTables.inMemory());
        Map<String, Story> stories = new TreeMap<>();
        for (var event : events) {
            Set<String> changed = machine.accept(((StoryEvent.Arrival) event).analyzed());
            for (String id : changed) {
                var story = machine.story(id);
                if (story == null) {
                    stories.remove(id);
                } else {
                    stories.put(id, story);
                }
            }
        }
        return stories;
    }

    /** The other ends of the topics; what a transaction did not commit is not there. */
    private record Reader(String bootstrap) {

        void create() {
            var settings = new KafkaSettings(bootstrap, 4, 1, Path.of("unused"), Map.of());
            Topics.create(
                    settings,
                    List.of(IngestTopics.ARTICLES, AnalyzeTopics.ANALYZED, AnalyzeTopics.STORIES, StoryEvent.TOPIC));
        }

        void send(List<Article> articles) {
            Map<String, Object> client = Map.of("bootstrap.servers", bootstrap);
            try (var serializer = IngestTopics.ARTICLES.serde().serializer();
                    var producer = new KafkaProducer<>(client, new StringSerializer(), serializer)) {
                for (var article : articles) {
                    Future<RecordMetadata> unused = producer.send(new ProducerRecord<>(
                            IngestTopics.ARTICLES.name(), article.id().value(), article));
                }
            }
        }

        Map<String, Story> told() {
            Map<String, Story> stories = new TreeMap<>();
            for (var record : records(AnalyzeTopics.STORIES)) {
                if (record.value() == null) {
                    stories.remove(record.key());
                } else {
                    stories.put(record.key(), record.value());
                }
            }
            return stories;
        }

        <V> List<V> values(Topic<V> topic) {
            return records(topic).stream().map(ConsumerRecord::value).toList();
        }

        private <V> List<ConsumerRecord<String, V>> records(Topic<V> topic) {
            Map<String, Object> client = new HashMap<>(Map.of(
                    "bootstrap.servers", bootstrap,
                    "auto.offset.reset", "earliest",
                    "isolation.level", "read_committed"));
            try (var deserializer = topic.serde().deserializer();
                    var consumer = new KafkaConsumer<>(client, new StringDeserializer(), deserializer)) {
                var partitions = consumer.partitionsFor(topic.name()).stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
                consumer.assign(partitions);
                var ends = consumer.endOffsets(partitions);
                List<ConsumerRecord<String, V>> records = new ArrayList<>();
                while (partitions.stream()
                        .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                    consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                }
                return records;
            }
        }
    }
}
