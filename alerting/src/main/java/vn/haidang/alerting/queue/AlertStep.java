package vn.haidang.alerting.queue;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;

/** Passes on what each input changes, under the key of the input. */
final class AlertStep implements Processor<String, AlertInput, String, AlertOutput> {

    private final RuleBook rules;
    private final Overdue overdue;
    private @Nullable ProcessorContext<String, AlertOutput> context;
    private @Nullable AlertMachine machine;

    AlertStep(RuleBook rules, Overdue overdue) {
        this.rules = rules;
        this.overdue = overdue;
    }

    @Override
    public void init(ProcessorContext<String, AlertOutput> context) {
        this.context = context;
        this.machine = new AlertMachine(rules, overdue, AlertStores.tables(context));
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka calls init first
    public void process(Record<String, AlertInput> record) {
        for (var output : machine.accept(record.value(), Instant.ofEpochMilli(record.timestamp()))) {
            context.forward(record.withValue(output));
        }
    }
}
