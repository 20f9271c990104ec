package vn.haidang.alerting.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.notify.Message;
import vn.haidang.alerting.notify.OutboxEvent;
import vn.haidang.ingest.stream.StoredTable;

/** Passes on the messages of each alert, and every minute the digests that are due, each under its own key. */
final class NoticeStep implements Processor<String, Alert, String, OutboxEvent> {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final NoticeBook book;
    private @Nullable ProcessorContext<String, OutboxEvent> context;
    private @Nullable NoticeMachine machine;

    NoticeStep(NoticeBook book) {
        this.book = book;
    }

    @Override
    public void init(ProcessorContext<String, OutboxEvent> context) {
        this.context = context;
        var tables = new NoticeTables(
                StoredTable.of(context, NoticeStream.TOLD), StoredTable.of(context, NoticeStream.DIGESTS));
        var made = new NoticeMachine(book, tables);
        this.machine = made;
        context.schedule(
                EVERY, PunctuationType.WALL_CLOCK_TIME, time -> pass(made.tick(Instant.ofEpochMilli(time)), time));
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka calls init first
    public void process(Record<String, Alert> record) {
        pass(machine.accept(record.value(), Instant.ofEpochMilli(record.timestamp())), record.timestamp());
    }

    @SuppressWarnings("NullAway") // Kafka calls init first
    private void pass(List<Message> messages, long time) {
        for (var message : messages) {
            context.forward(new Record<>(message.key(), new OutboxEvent.Put(message), time));
        }
    }
}
