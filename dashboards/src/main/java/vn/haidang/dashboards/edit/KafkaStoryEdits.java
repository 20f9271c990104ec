package vn.haidang.dashboards.edit;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.ingest.stream.KafkaSettings;

/** Decisions as records of {@link AnalyzeTopics#STORY_EDITS}, keyed by the story that stays. */
public final class KafkaStoryEdits implements StoryEdits {

    /** As long as a person waits for a page before pressing the button again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Producer<String, StoryEdit> producer;

    private KafkaStoryEdits(Producer<String, StoryEdit> producer) {
        this.producer = producer;
    }

    /** Begins at once; the broker is asked with the first decision. */
    public static KafkaStoryEdits open(KafkaSettings kafka) {
        return open(kafka, PATIENCE);
    }

    static KafkaStoryEdits open(KafkaSettings kafka, Duration patience) {
        var settings = kafka.promptProducer(patience);
        var values = AnalyzeTopics.STORY_EDITS.serde().serializer();
        return new KafkaStoryEdits(new KafkaProducer<>(settings, new StringSerializer(), values));
    }

    @Override
    public void keep(StoryEdit edit) {
        try {
            producer.send(new ProducerRecord<>(AnalyzeTopics.STORY_EDITS.name(), story(edit), edit))
                    .get();
        } catch (ExecutionException | KafkaException e) {
            throw new EditNotKeptException("the broker did not take a decision: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EditNotKeptException("interrupted while the broker took a decision", e);
        }
    }

    private static String story(StoryEdit edit) {
        return switch (edit) {
            case StoryEdit.Merge merge -> merge.story();
            case StoryEdit.Split split -> split.story();
        };
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
