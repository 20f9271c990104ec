package vn.haidang.deploy.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
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
import vn.haidang.ingest.stream.Topic;

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
            var topics = new Ends(new Committed(servers.bootstrap()));
            topics.create();
            var configuration = StageProcess.configuration(folder, servers);
            for (int kill = 0; kill < KILLS; kill++) {
                killAtWork(configuration, topics, kill);
            }
            try (var last = StageProcess.start("analyze", configuration)) {
                int sent = KILLS * ARTICLES;
                var told = Await.until(
                        PATIENCE, "every article in a story", topics::told, stories -> articles(stories) == sent);
                assertEquals(sent, topics.values(AnalyzeTopics.ANALYZED).size());
                assertEquals(undisturbed(topics.values(StoryEvent.TOPIC)), told);
                assertTrue(told.size() < sent, () -> "no two articles in one story of " + told.size());
                assertTrue(last.process().isAlive());
            }
        } finally {
            PassableFolder.delete(folder);
        }
    }

    private static void killAtWork(Path configuration, Ends topics, int round) throws Exception {
        try (var analysis = StageProcess.start("analyze", configuration)) {
            int before = articles(topics.told());
            topics.send(new KilledArticles(VOCABULARY).of(round, ARTICLES));
            Await.until(
                    PATIENCE, "first stories of round " + round, () -> articles(topics.told()), now -> now > before);
            assertTrue(analysis.process().isAlive());
        }
    }

    private static int articles(Map<String, Story> stories) {
        return stories.values().stream().mapToInt(Story::articles).sum();
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

    /** The other ends of the analysis. */
    private record Ends(Committed topics) {

        void create() {
            topics.create(
                    List.of(IngestTopics.ARTICLES, AnalyzeTopics.ANALYZED, AnalyzeTopics.STORIES, StoryEvent.TOPIC));
        }

        void send(List<Article> articles) {
            Map<String, Object> client = Map.of("bootstrap.servers", topics.bootstrap());
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
            for (var record : topics.records(AnalyzeTopics.STORIES)) {
                if (record.value() == null) {
                    stories.remove(record.key());
                } else {
                    stories.put(record.key(), record.value());
                }
            }
            return stories;
        }

        <V> List<V> values(Topic<V> topic) {
            return topics.values(topic);
        }
    }
}
