package vn.haidang.deploy.application;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.Alerting;
import vn.haidang.alerting.notify.OutboxTopics;
import vn.haidang.analyze.Analyze;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.briefing.BriefingEvent;
import vn.haidang.dashboards.console.Console;
import vn.haidang.dashboards.correction.CorrectionEvent;
import vn.haidang.dashboards.shift.KafkaShiftLog;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.Topic;
import vn.haidang.ingest.stream.Topics;

/** The running stages of one process, started downstream first and closed upstream first. */
public final class Application implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private final Clusters clusters;
    private final Knowledge knowledge;
    private final Archive archive;
    private final Deque<Stage> running = new ArrayDeque<>();

    private Application(Clusters clusters, Knowledge knowledge) {
        this.clusters = clusters;
        this.knowledge = knowledge;
        this.archive = Archive.connect(clusters.elasticsearch());
    }

    /**
     * Starts the servers that are needed and the stages of the roles.
     *
     * @param progress takes one line per step, from several threads
     * @throws vn.haidang.ingest.config.ConfigException before anything starts, when a data file is wrong
     */
    public static Application start(
            Configuration configuration,
            Installation installation,
            Set<Role> roles,
            Consumer<String> progress,
            Clock clock) {
        var knowledge = Knowledge.load(configuration);
        knowledge.notices().warnOfUnused();
        var application = new Application(Clusters.open(configuration, installation, progress), knowledge);
        try {
            application.prepare();
            var stages = new StageFactory(configuration, knowledge, application.kafka(), application.archive, clock);
            roles.stream()
                    .sorted((a, b) -> b.compareTo(a))
                    .map(stages::create)
                    .forEach(stage -> application.run(stage, progress));
            return application;
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
    }

    public KafkaSettings kafka() {
        return clusters.kafka();
    }

    public Archive archive() {
        return archive;
    }

    /** Names of the watched provinces by id, in the order shown. */
    public Map<String, String> provinces() {
        return knowledge.provinces();
    }

    /** Where the console listens, when it runs here. */
    public Optional<URI> consoleAddress() {
        return running.stream()
                .filter(Console.class::isInstance)
                .map(stage -> ((Console) stage).address())
                .findFirst();
    }

    private void prepare() {
        List<Topic<?>> topics = new ArrayList<>(Analyze.topics());
        topics.addAll(List.of(
                IngestTopics.ARTICLES, IngestTopics.EVIDENCE_REQUESTS, IngestTopics.EVIDENCE, FeedHealth.TOPIC));
        topics.addAll(Alerting.topics());
        topics.addAll(KafkaShiftLog.topics());
        topics.add(BriefingEvent.TOPIC);
        topics.add(CorrectionEvent.TOPIC);
        topics.addAll(OutboxTopics.all());
        Topics.create(kafka(), topics);
        archive.prepare();
    }

    private void run(Stage stage, Consumer<String> progress) {
        stage.start();
        running.push(stage);
        progress.accept("Stage " + stage.name() + " is running");
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            close(running.pop());
        }
        archive.close();
        clusters.close();
    }

    /** One stage that cannot close must not keep the others, nor the servers, running. */
    private static void close(Stage stage) {
        try {
            stage.close();
        } catch (RuntimeException e) {
            LOG.error("stage {} did not close cleanly", stage.name(), e);
        }
    }
}
