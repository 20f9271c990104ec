package vn.haidang.alerting;

import java.time.Instant;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.AnalyzedArticle;

/** Applies the rules and raises each alert at most once, whatever revisions of its article follow. */
final class RaiseOnce implements Processor<String, AnalyzedArticle, String, Alert> {

    static final String STORE = "raised";

    private final RuleBook rules;
    private @Nullable ProcessorContext<String, Alert> context;
    private @Nullable KeyValueStore<String, Long> raised;

    RaiseOnce(RuleBook rules) {
        this.rules = rules;
    }

    static StoreBuilder<KeyValueStore<String, Long>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.Long());
    }

    @Override
    public void init(ProcessorContext<String, Alert> context) {
        this.context = context;
        this.raised = context.getStateStore(STORE);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka calls init first
    public void process(Record<String, AnalyzedArticle> record) {
        for (var alert : rules.alerts(record.value(), Instant.ofEpochMilli(record.timestamp()))) {
            if (raised.putIfAbsent(alert.id(), record.timestamp()) == null) {
                context.forward(record.withKey(alert.id()).withValue(alert));
            }
        }
    }
}
