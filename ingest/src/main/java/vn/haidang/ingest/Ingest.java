package vn.haidang.ingest;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.evidence.EvidenceSettings;
import vn.haidang.ingest.evidence.EvidenceStage;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.HealthLog;
import vn.haidang.ingest.health.KafkaHealthLog;
import vn.haidang.ingest.source.SourceList;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;

/** The stage that watches the sources, writes what they publish to the articles topic and keeps pages as evidence. */
public final class Ingest implements Stage {

    private static final Logger log = LoggerFactory.getLogger(Ingest.class);

    private final IngestSettings settings;
    private final Supplier<ArticleSink> sink;
    private final Supplier<HealthLog> healthLog;
    private final Function<Fetcher, Optional<Stage>> evidence;
    private final Clock clock;
    private @Nullable Crawl crawl;
    private Optional<Stage> keeping = Optional.empty();

    public Ingest(IngestSettings settings, EvidenceSettings evidence, KafkaSettings kafka, Clock clock) {
        this(
                settings,
                () -> new KafkaArticleSink(kafka),
                () -> new KafkaHealthLog(kafka),
                fetcher -> Optional.of(new EvidenceStage(evidence, kafka, fetcher, clock)),
                clock);
    }

    /** One that keeps no evidence. */
    Ingest(IngestSettings settings, Supplier<ArticleSink> sink, Supplier<HealthLog> healthLog, Clock clock) {
        this(settings, sink, healthLog, fetcher -> Optional.empty(), clock);
    }

    private Ingest(
            IngestSettings settings,
            Supplier<ArticleSink> sink,
            Supplier<HealthLog> healthLog,
            Function<Fetcher, Optional<Stage>> evidence,
            Clock clock) {
        this.settings = settings;
        this.sink = sink;
        this.healthLog = healthLog;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ingest";
    }

    /**
     * Polls every source at once, then each in its own rhythm.
     *
     * @throws vn.haidang.ingest.config.ConfigException when the list of sources has a mistake
     */
    @Override
    public synchronized void start() {
        if (crawl != null) {
            throw new IllegalStateException("ingest is running already");
        }
        SourceList sources = SourceList.read(settings.sources());
        try {
            crawl = new Crawl(settings, sources, sink.get(), healthLog.get(), clock);
        } catch (UncheckedIOException | KafkaException e) {
            throw new IllegalStateException("ingest cannot start: " + e.getMessage(), e);
        }
        try {
            keeping = evidence.apply(crawl.fetcher());
            keeping.ifPresent(Stage::start);
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
        crawl.start();
        log.info("Watching {} sources", sources.sources().size());
    }

    /** How each feed is doing, in the order of the source list; empty when the stage does not run. */
    public synchronized List<FeedHealth> health() {
        return crawl == null ? List.of() : crawl.health();
    }

    @Override
    public synchronized void close() {
        keeping.ifPresent(Stage::close);
        keeping = Optional.empty();
        if (crawl != null) {
            crawl.close();
            crawl = null;
        }
    }
}
