package vn.haidang.ingest.stream;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Values as JSON; hostile bytes end in a {@link SerializationException} that says what was wrong, never in an Error. */
public final class JsonSerde<V> implements Serde<V> {

    private final Class<V> type;

    public JsonSerde(Class<V> type) {
        this.type = type;
    }

    @Override
    public Serializer<V> serializer() {
        return (topic, value) -> value == null ? null : Json.mapper().writeValueAsBytes(value);
    }

    @Override
    public Deserializer<V> deserializer() {
        return (topic, bytes) -> read(bytes);
    }

    private @Nullable V read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length > Json.MAX_RECORD_BYTES) {
            throw new SerializationException(
                    "record has " + bytes.length + " bytes, expected at most " + Json.MAX_RECORD_BYTES);
        }
        try {
            return Json.mapper().readValue(bytes, type);
        } catch (JacksonException e) {
            throw new SerializationException("not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
