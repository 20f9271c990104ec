package vn.haidang.alerting.queue;

import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Writes the passing of time down with everything else, so that what is overdue is decided in the one order, too. */
final class Ticks implements Processor<String, AlertInput, String, AlertInput> {

    /** Deadlines are hours. */
    static final Duration EVERY = Duration.ofMinutes(1);

    private static final String KEY = "tick";

    @Override
    public void init(ProcessorContext<String, AlertInput> context) {
        context.schedule(
                EVERY,
                PunctuationType.WALL_CLOCK_TIME,
                time -> context.forward(new Record<>(KEY, new AlertInput.Tick(), time)));
    }

    @Override
    public void process(Record<String, AlertInput> record) {
        // What has happened is the business of AlertStep.
    }
}
