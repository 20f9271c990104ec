package vn.haidang.ingest.stream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.stream.DeadLetter.Origin;

/**
 * Sends what a topology cannot handle to the dead-letter topic of the topic it came from, and goes on.
 *
 * <p>Kafka's own handlers know one dead-letter topic per application and none for what cannot be written; this one
 * covers reading, processing and writing alike, within the same transaction.
 */
public final class DeadLetterHandler
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);

    private String stage = "";

    @Override
    public void configure(Map<String, ?> config) {
        stage = String.valueOf(config.get("application.id"));
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception why) {
        var origin = new Origin(record.topic(), record.partition(), record.offset());
        return DeserializationExceptionHandler.Response.resume(letter(origin, record.key(), record.value(), why));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception why) {
        return ProcessingExceptionHandler.Response.resume(source(context, why));
    }

    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception why) {
        if (why instanceof RetriableException) {
            return ProductionExceptionHandler.Response.retry();
        }
        return ProductionExceptionHandler.Response.resume(source(context, why));
    }

    @Override
    public ProductionExceptionHandler.Response handleSerializationError(
            ErrorHandlerContext context,
            @SuppressWarnings("rawtypes") ProducerRecord record,
            Exception why,
            SerializationExceptionOrigin part) {
        return ProductionExceptionHandler.Response.resume(source(context, why));
    }

    private List<ProducerRecord<byte[], byte[]>> source(ErrorHandlerContext context, Exception why) {
        var origin = new Origin(context.topic(), context.partition(), context.offset());
        return letter(origin, context.sourceRawKey(), context.sourceRawValue(), why);
    }

    @SuppressWarnings("NullAway") // Kafka's types say nothing of nulls; a dead letter may lack key or value
    private List<ProducerRecord<byte[], byte[]>> letter(
            Origin origin, byte @Nullable [] key, byte @Nullable [] value, Exception why) {
        LOG.warn("{}: record {} is refused: {}", stage, origin, why.getMessage());
        return List.of(DeadLetter.of(stage, origin, key, value, why));
    }
}
