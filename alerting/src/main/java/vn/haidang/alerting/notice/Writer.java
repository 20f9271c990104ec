package vn.haidang.alerting.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.notify.Message;
import vn.haidang.alerting.notify.NoticeFacts;

/** Writes messages in the language of each recipient; the key of each says what it is about, to whom and how. */
final class Writer {

    private final NoticeBook book;

    Writer(NoticeBook book) {
        this.book = book;
    }

    /** One message for each channel. */
    List<Message> notices(Telling telling, NoticeEvent event, Alert alert, Instant now, Instant at) {
        var recipient = telling.recipient();
        var words = Wording.in(recipient.tongue(), book.zone());
        String province = book.provinceName(alert.province());
        var facts = facts(event, alert);
        String subject = words.subject(event, alert, province);
        String text = words.body(event, alert, province, facts.link());
        return telling.channels().stream()
                .flatMap(channel -> message(
                        recipient,
                        channel,
                        Message.keyOf(alert.id(), event.id(), recipient.id(), channel),
                        subject,
                        text,
                        facts,
                        now,
                        at))
                .toList();
    }

    DigestLine line(Recipient recipient, Alert alert) {
        String text = Wording.in(recipient.tongue(), book.zone()).line(alert, book.provinceName(alert.province()));
        return new DigestLine(alert.id(), text, book.link(alert.province(), "/" + alert.id()));
    }

    /** What was collected, as one message for each channel. */
    List<Message> digest(Recipient recipient, Digest digest, Instant now) {
        var words = Wording.in(recipient.tongue(), book.zone());
        String subject = words.digestSubject(digest.lines().size());
        String text = words.digestBody(digest.lines());
        String time = digest.dueAt().toString();
        return digest.channels().stream()
                .filter(book::has)
                .flatMap(channel -> message(
                        recipient,
                        channel,
                        Message.keyOf("digest", time, recipient.id(), channel),
                        subject,
                        text,
                        null,
                        now,
                        now))
                .toList();
    }

    /** None where the recipient has no such address any more. */
    private static Stream<Message> message(
            Recipient recipient,
            String channel,
            String key,
            String subject,
            String text,
            @Nullable NoticeFacts facts,
            Instant now,
            Instant at) {
        String address = recipient.addresses().get(channel);
        return address == null
                ? Stream.empty()
                : Stream.of(new Message(
                        key, channel, address, recipient.name(), subject, text, null, List.of(), facts, now, at));
    }

    private NoticeFacts facts(NoticeEvent event, Alert alert) {
        var spread = alert.story().spread();
        return new NoticeFacts(
                event.kind().word(),
                alert.id(),
                alert.province(),
                alert.severity(),
                alert.response(),
                alert.state(),
                alert.story().headline(),
                alert.sentence(),
                alert.first().source().name(),
                spread.outlets(),
                spread.articles(),
                alert.deadline(),
                book.link(alert.province(), "/" + alert.id()));
    }
}
