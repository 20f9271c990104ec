package vn.haidang.dashboards.archive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Story;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.Topic;

/** Raw records to documents. */
final class Decoder {

    private final Map<String, Decoding> byTopic;

    /** What the records of one topic become. */
    @FunctionalInterface
    private interface Decoding {

        /** @param version one more than the offset: higher for the later of two records with the same key */
        List<Document> decode(String key, byte @Nullable [] value, long version);
    }

    /** @param provinces ids of all that are watched: a story is removed from those it no longer concerns */
    Decoder(Set<String> provinces, Clock clock) {
        var articles = reading(AnalyzeTopics.ANALYZED);
        var alerts = reading(AlertTopics.ALERTS);
        var evidence = reading(IngestTopics.EVIDENCE);
        var surges = reading(AnalyzeTopics.SURGES);
        var trends = reading(AnalyzeTopics.TRENDS);
        byTopic = Map.of(
                AnalyzeTopics.ANALYZED.name(),
                (key, value, version) -> article(articles.apply(present(value)), clock.instant()),
                AlertTopics.ALERTS.name(),
                (key, value, version) -> Documents.of(alerts.apply(present(value)), clock.instant()),
                IngestTopics.EVIDENCE.name(),
                (key, value, version) ->
                        EvidenceDocument.of(key, evidence.apply(present(value)), version, clock.instant()),
                AnalyzeTopics.STORIES.name(),
                stories(provinces, clock),
                AnalyzeTopics.SURGES.name(),
                (key, value, version) -> TrendDocuments.of(key, surges.apply(present(value)), version, clock.instant()),
                AnalyzeTopics.TRENDS.name(),
                (key, value, version) ->
                        TrendDocuments.of(key, trends.apply(present(value)), version, clock.instant()));
    }

    /** The article as it is now, and its words to be kept when it is edited. */
    private static List<Document> article(AnalyzedArticle analyzed, Instant now) {
        return Stream.concat(Documents.of(analyzed, now).stream(), VersionDocument.of(analyzed, now).stream())
                .toList();
    }

    private static Decoding stories(Set<String> provinces, Clock clock) {
        var stories = reading(AnalyzeTopics.STORIES);
        return (key, value, version) -> value == null
                ? StoryDocuments.removed(key, version, provinces)
                : StoryDocuments.of(named(key, stories.apply(value)), version, provinces, clock.instant());
    }

    private static <V> Function<byte[], V> reading(Topic<V> topic) {
        var deserializer = topic.serde().deserializer();
        return bytes -> {
            var value = deserializer.deserialize(topic.name(), bytes);
            if (value == null) {
                throw new IllegalArgumentException(
                        "value is null, expected a " + topic.type().getSimpleName());
            }
            return value;
        };
    }

    private static byte[] present(byte @Nullable [] value) {
        if (value == null) {
            throw new IllegalArgumentException("value is missing, expected one");
        }
        return value;
    }

    private static Story named(String key, Story story) {
        if (!story.id().equals(key)) {
            throw new IllegalArgumentException("key is '" + key + "', expected the story's id '" + story.id() + "'");
        }
        return story;
    }

    /** The topics that can be decoded. */
    List<String> topics() {
        return byTopic.keySet().stream().sorted().toList();
    }

    /** @throws RuntimeException of any kind when the record is poison; the message says why */
    List<Document> decode(ConsumerRecord<byte @Nullable [], byte @Nullable []> raw) {
        var decoding = byTopic.get(raw.topic());
        var key = raw.key();
        if (decoding == null) {
            throw new IllegalArgumentException("topic is " + raw.topic() + ", expected one of " + topics());
        }
        if (key == null) {
            throw new IllegalArgumentException("key is missing, expected one");
        }
        return decoding.decode(new String(key, StandardCharsets.UTF_8), raw.value(), raw.offset() + 1);
    }
}
