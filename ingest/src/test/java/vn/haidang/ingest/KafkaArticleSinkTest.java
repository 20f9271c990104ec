package vn.haidang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Instant;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.feed.FeedItem;
import vn.haidang.ingest.stream.IngestTopics;

class KafkaArticleSinkTest {

    private final Article article = ArticleBuilder.build(
            new Source("a", "A", Source.Kind.PRESS, "vn", "vi", 1),
            new FeedItem(null, null, "Tin", "", null, null, ""),
            null,
            URI.create("https://a.vn/1"),
            Instant.parse("2026-11-21T00:00:00Z"));

    private final MockProducer<String, Article> producer = new MockProducer<>(
            true, null, new StringSerializer(), IngestTopics.ARTICLES.serde().serializer());

    @Test
    void articleGoesToItsTopicUnderItsId() throws Exception {
        try (var sink = new KafkaArticleSink(producer)) {
            sink.send(article);
        }
        var letter = producer.history().getFirst();
        assertEquals("haidang.articles", letter.topic());
        assertEquals(article.id().value(), letter.key());
        assertEquals(article, letter.value());
    }

    @Test
    void brokerInTroubleIsASinkException() {
        producer.sendException = new TimeoutException("no leader");
        try (var sink = new KafkaArticleSink(producer)) {
            var refusal = assertThrows(ArticleSink.SinkException.class, () -> sink.send(article));
            assertEquals("no leader", refusal.getMessage());
        }
    }
}
