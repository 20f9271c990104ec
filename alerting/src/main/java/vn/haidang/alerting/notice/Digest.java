package vn.haidang.alerting.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is collected for a recipient.
 *
 * @param dueAt when it goes out
 * @param lines one for each alert, the latest last
 */
record Digest(String recipient, List<String> channels, Instant dueAt, List<DigestLine> lines) {

    Digest {
        channels = List.copyOf(channels);
        lines = List.copyOf(lines);
    }

    /** With one more; an alert that is in it already is told as it now stands. */
    Digest with(DigestLine line, List<String> by) {
        var others = lines.stream().filter(other -> !other.alert().equals(line.alert()));
        return new Digest(
                recipient,
                Stream.concat(channels.stream(), by.stream()).distinct().toList(),
                dueAt,
                Stream.concat(others, Stream.of(line)).toList());
    }
}
