package vn.haidang.analyze.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Passes on what is found whenever hours close.
 *
 * <p>While articles come, their times decide. When none has come for ten minutes, the clock on the wall does, so that a
 * silent night is closed, too. Waiting first keeps it from closing hours whose articles are still being worked off after
 * a stop, and from running ahead of a replay. When the last article came is not kept: after a restart those ten minutes
 * begin again, which puts off an answer and changes none.
 */
final class TrendStep implements Processor<String, TrendEvent, String, TrendFindings> {

    static final Duration SILENCE = Duration.ofMinutes(10);

    private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);

    /** A clock may be wrong by so much; what claims to come from later would put off all that is to come. */
    private static final Duration FUTURE = Duration.ofHours(1);

    private final Set<String> provinces;
    private final TrendRules rules;
    private @Nullable ProcessorContext<String, TrendFindings> context;
    private @Nullable TrendMachine machine;
    private Instant heard = Instant.MAX;

    TrendStep(Set<String> provinces, TrendRules rules) {
        this.provinces = provinces;
        this.rules = rules;
    }

    @Override
    public void init(ProcessorContext<String, TrendFindings> context) {
        this.context = context;
        this.machine = new TrendMachine(provinces, rules, TrendStores.of(context));
        this.heard = Instant.ofEpochMilli(context.currentSystemTimeMs());
        context.schedule(EVERY_MINUTE, PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka calls init first
    public void process(Record<String, TrendEvent> record) {
        heard = Instant.ofEpochMilli(context.currentSystemTimeMs());
        pass(machine.take(possible(record)), record.timestamp());
    }

    @SuppressWarnings("NullAway") // as above
    private void tick(long now) {
        var time = Instant.ofEpochMilli(now);
        if (!time.isBefore(heard.plus(SILENCE))) {
            pass(machine.reach(time), now);
        }
    }

    @SuppressWarnings("NullAway") // as above
    private void pass(TrendFindings findings, long timestamp) {
        if (!findings.isEmpty()) {
            context.forward(new Record<>("", findings, timestamp));
        }
    }

    private static TrendEvent possible(Record<String, TrendEvent> record) {
        @Nullable TrendEvent event = record.value();
        if (event == null) {
            throw new IllegalArgumentException("record has no value");
        }
        var written = Instant.ofEpochMilli(record.timestamp());
        if (event.seen().isBefore(Instant.EPOCH) || event.seen().isAfter(written.plus(FUTURE))) {
            throw new IllegalArgumentException("article was first seen at " + event.seen()
                    + ", expected 1970 or later and not after its record was written, " + written);
        }
        return event;
    }
}
