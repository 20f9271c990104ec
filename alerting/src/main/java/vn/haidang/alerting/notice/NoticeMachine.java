package vn.haidang.alerting.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.notify.Message;

/** Turns what happens to alerts into messages; not for use by several threads. */
final class NoticeMachine {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeMachine.class);

    private final NoticeBook book;
    private final NoticeTables tables;
    private final Writer writer;
    private final Map<String, Recipient> recipients;

    NoticeMachine(NoticeBook book, NoticeTables tables) {
        this.book = book;
        this.tables = tables;
        this.writer = new Writer(book);
        this.recipients = book.recipients().stream().collect(Collectors.toMap(Recipient::id, one -> one));
    }

    /** An alert as it stands; what to send of it at once, or after the quiet hours. */
    List<Message> accept(Alert alert, Instant now) {
        var events = Changes.since(tables.told().get(alert.id()), alert);
        tables.told().put(alert.id(), alert.handling().history().size());
        List<Message> messages = new ArrayList<>();
        for (var event : events) {
            for (var telling : Notices.of(book, event, alert, now)) {
                if (telling.at() == null) {
                    collect(telling, alert, now);
                } else {
                    messages.addAll(writer.notices(telling, event, alert, now, telling.at()));
                }
            }
        }
        return messages;
    }

    private void collect(Telling telling, Alert alert, Instant now) {
        String id = telling.recipient().id();
        var before = Optional.ofNullable(tables.digests().get(id))
                .orElseGet(() -> new Digest(id, List.of(), book.nextDigest(now), List.of()));
        tables.digests().put(id, before.with(writer.line(telling.recipient(), alert), telling.channels()));
    }

    /** Digests that are due. */
    List<Message> tick(Instant now) {
        List<Digest> due = new ArrayList<>();
        tables.digests().forEach(digest -> {
            if (!digest.dueAt().isAfter(now)) {
                due.add(digest);
            }
        });
        List<Message> messages = new ArrayList<>();
        for (var digest : due) {
            tables.digests().delete(digest.recipient());
            messages.addAll(digest(digest, now));
        }
        return messages;
    }

    private List<Message> digest(Digest digest, Instant now) {
        var recipient = recipients.get(digest.recipient());
        if (recipient == null) {
            LOG.warn(
                    "recipient {} is in the file no more; its digest of {} alerts is left out",
                    digest.recipient(),
                    digest.lines().size());
            return List.of();
        }
        return writer.digest(recipient, digest, now);
    }
}
