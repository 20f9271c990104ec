package vn.haidang.alerting.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is told of an event.
 *
 * @param channels by which
 * @param at when; {@code null} in the next digest
 */
record Telling(
        Recipient recipient,
        List<String> channels,
        @Nullable Instant at) {

    Telling {
        channels = List.copyOf(channels);
    }
}
