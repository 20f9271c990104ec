package vn.haidang.ingest;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.KafkaSettings;

/** Sends articles to {@link IngestTopics#ARTICLES}, keyed by id, and waits for every copy of the log to have them. */
final class KafkaArticleSink implements ArticleSink {

    private final Producer<String, Article> producer;

    KafkaArticleSink(KafkaSettings kafka) {
        this(new KafkaProducer<>(
                kafka.producer(),
                new StringSerializer(),
                IngestTopics.ARTICLES.serde().serializer()));
    }

    KafkaArticleSink(Producer<String, Article> producer) {
        this.producer = producer;
    }

    @Override
    public void send(Article article) throws SinkException, InterruptedException {
        var letter =
                new ProducerRecord<>(IngestTopics.ARTICLES.name(), article.id().value(), article);
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new SinkException(e.getCause() == null ? e : e.getCause());
        } catch (KafkaException e) {
            throw new SinkException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
