package vn.haidang.analyze;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Outcome;
import vn.haidang.ingest.stream.JsonSerde;

/**
 * Numbers the revisions of each matched article and ends those whose words were passed on before.
 *
 * <p>Only articles that pass the gate are remembered, so the store grows with what concerns a province, not with the
 * world's news. The price: an edit that removes every watched name ends at the gate, and the archive keeps the earlier
 * revision.
 */
final class Revisions implements FixedKeyProcessor<String, Gated, Step> {

    static final String STORE = "revisions";

    private @Nullable FixedKeyProcessorContext<String, Step> context;
    private @Nullable KeyValueStore<String, Seen> seen;

    static StoreBuilder<KeyValueStore<String, Seen>> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), new JsonSerde<>(Seen.class));
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Step> context) {
        this.context = context;
        this.seen = context.getStateStore(STORE);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka calls init first
    public void process(FixedKeyRecord<String, Gated> record) {
        context.forward(record.withValue(next(record.value(), seen)));
    }

    private static Step next(Gated gated, KeyValueStore<String, Seen> seen) {
        if (gated.ending() != Outcome.Kind.MATCHED) {
            return Step.ended(gated, gated.ending());
        }
        var article = gated.article();
        var key = article.id().value();
        Seen before = seen.get(key);
        var fingerprint = article.fingerprint();
        if (before != null && before.fingerprint().equals(fingerprint)) {
            return Step.ended(gated, Outcome.Kind.UNCHANGED);
        }
        int revision = before == null ? 1 : before.revision() + 1;
        seen.put(key, new Seen(fingerprint, revision));
        return Step.goesOn(gated, revision);
    }

    /**
     * What is remembered of an article.
     *
     * @param fingerprint of the words passed on last
     * @param revision of those words
     */
    record Seen(String fingerprint, int revision) {}
}
