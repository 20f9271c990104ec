package vn.haidang.ingest.stream;

import java.util.function.Function;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/**
 * Refuses records without a value or under another key than their own, which Kafka would drop without a word or put
 * beside the wrong neighbours; put first after a source.
 */
public final class KeyCheck<V> implements FixedKeyProcessor<String, V, V> {

    private final Function<V, String> keyOf;
    private @Nullable FixedKeyProcessorContext<String, V> context;

    public KeyCheck(Function<V, String> keyOf) {
        this.keyOf = keyOf;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, V> context) {
        this.context = context;
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka calls init first
    public void process(FixedKeyRecord<String, V> record) {
        check(record.key(), record.value());
        context.forward(record);
    }

    private void check(@Nullable String key, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException("record has no value");
        }
        String expected = keyOf.apply(value);
        if (!expected.equals(key)) {
            throw new IllegalArgumentException("record has key " + key + ", expected " + expected);
        }
    }
}
