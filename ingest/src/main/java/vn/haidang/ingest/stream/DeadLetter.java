package vn.haidang.ingest.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A record no stage can handle, on its way to {@code <topic>.dead}: key and value untouched, the reason in headers. */
public final class DeadLetter {

    /** Header: why the record was refused, one sentence. */
    public static final String REASON = "haidang.reason";

    /** Header: the stage that refused it. */
    public static final String STAGE = "haidang.stage";

    /** Header: topic, partition and offset it was read from, {@code topic/partition/offset}. */
    public static final String ORIGIN = "haidang.origin";

    private static final int MAX_REASON = 1_000;

    private DeadLetter() {}

    public static ProducerRecord<byte @Nullable [], byte @Nullable []> of(
            String stage, Origin origin, byte @Nullable [] key, byte @Nullable [] value, Throwable why) {
        var letter = new ProducerRecord<>(origin.topic() + Topic.DEAD_SUFFIX, key, value);
        letter.headers()
                .add(REASON, utf8(reason(why)))
                .add(STAGE, utf8(stage))
                .add(ORIGIN, utf8(origin.topic() + "/" + origin.partition() + "/" + origin.offset()));
        return letter;
    }

    private static String reason(Throwable why) {
        String message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return message.substring(0, Math.min(message.length(), MAX_REASON));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where a record was read. */
    public record Origin(String topic, int partition, long offset) {}
}
