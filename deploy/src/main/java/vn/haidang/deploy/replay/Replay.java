package vn.haidang.deploy.replay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Outcome.Kind;
import vn.haidang.dashboards.archive.ArchiveUnavailableException;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.replay.ReplayLine;
import vn.haidang.ingest.stream.DeadLetter;
import vn.haidang.ingest.stream.DeadLetter.Origin;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.KafkaSettings;

/** One file on its way through the running pipeline. */
public final class Replay {

    /** Without any progress for this long, the account is closed as it stands. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int CHUNK = 1_000;
    private static final Duration REPORT_EVERY = Duration.ofSeconds(2);

    private final String batch;
    private final KafkaSettings kafka;
    private final ArchiveCount archive;
    private final Consumer<String> progress;
    private final InstantSource clock;
    private Instant nextReport = Instant.MIN;
    private long read;
    private long bad;

    /**
     * Prepares a replay.
     *
     * @param batch name under which its articles are counted
     * @param progress takes a line every few seconds
     */
    public Replay(
            String batch, KafkaSettings kafka, ArchiveCount archive, Consumer<String> progress, InstantSource clock) {
        this.batch = batch;
        this.kafka = kafka;
        this.archive = archive;
        this.progress = progress;
        this.clock = clock;
    }

    /** Sends every line and waits until each is accounted for and each match is in the archive. */
    public ReplayReport run(Iterator<ReplayLine> lines) {
        try (var ledger = Ledger.open(batch, kafka)) {
            send(lines, ledger);
            awaitOutcomes(ledger);
            Map<String, Long> indexed = awaitArchive(ledger);
            return report(ledger, indexed);
        }
    }

    private void send(Iterator<ReplayLine> lines, Ledger ledger) {
        try (var producer = new RawProducer(kafka)) {
            while (lines.hasNext()) {
                read++;
                producer.send(record(lines.next()));
                if (read % CHUNK == 0) {
                    ledger.read();
                    tell("sent " + read + ", accounted for " + ledger.accounted());
                }
            }
        }
    }

    private ProducerRecord<byte @Nullable [], byte @Nullable []> record(ReplayLine line) {
        return switch (line) {
            case ReplayLine.Good good -> article(good.article());
            case ReplayLine.Bad wrong -> {
                bad++;
                var origin = new Origin(IngestTopics.ARTICLES.name(), 0, wrong.line());
                yield DeadLetter.of("replay", origin, null, null, new IllegalArgumentException(wrong.reason()));
            }
        };
    }

    private static ProducerRecord<byte @Nullable [], byte @Nullable []> article(Article article) {
        byte[] key = article.id().value().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<byte @Nullable [], byte @Nullable []>(
                IngestTopics.ARTICLES.name(), key, Json.mapper().writeValueAsBytes(article));
    }

    private void awaitOutcomes(Ledger ledger) {
        long before = -1;
        Instant moved = clock.instant();
        while (ledger.accounted() < read && moved.plus(PATIENCE).isAfter(clock.instant())) {
            ledger.read();
            if (ledger.accounted() != before) {
                before = ledger.accounted();
                moved = clock.instant();
            }
            tell("sent " + read + ", accounted for " + before);
        }
    }

    private Map<String, Long> awaitArchive(Ledger ledger) {
        Map<String, Long> wanted = ledger.matched();
        Instant deadline = clock.instant().plus(PATIENCE);
        Map<String, Long> indexed = indexed(wanted);
        while (!indexed.equals(wanted) && clock.instant().isBefore(deadline)) {
            ledger.read(); // waits a moment
            tell("archive holds " + indexed + " of " + wanted);
            indexed = indexed(wanted);
        }
        return indexed;
    }

    /** Counts per province; none while an index is being made and does not answer yet. */
    private Map<String, Long> indexed(Map<String, Long> wanted) {
        Map<String, Long> counts = new HashMap<>();
        try {
            wanted.keySet().forEach(province -> counts.put(province, archive.count(province, batch)));
            return counts;
        } catch (ArchiveUnavailableException e) {
            return Map.of();
        }
    }

    private ReplayReport report(Ledger ledger, Map<String, Long> indexed) {
        Map<Kind, Long> ended = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            ended.put(kind, ledger.count(kind));
        }
        return new ReplayReport(read, bad, ended, ledger.dead() - bad, ledger.matched(), indexed);
    }

    private void tell(String line) {
        Instant now = clock.instant();
        if (now.isAfter(nextReport)) {
            nextReport = now.plus(REPORT_EVERY);
            progress.accept(line);
        }
    }

    /** What the replay asks of the archive. */
    @FunctionalInterface
    public interface ArchiveCount {
        /** Articles of a batch that the archive holds for a province, everything written so far included. */
        long count(String province, String batch);
    }
}
