package vn.haidang.alerting.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Role;

/**
 * The file as it is written.
 *
 * @param zone IANA name of the time zone of all hours here and in messages
 * @param quietHours left out, none
 * @param digests times of day at which what was collected is sent, in order
 * @param tell roles that hear of each kind; a kind that is left out is told to nobody
 */
record NoticeFile(
        String zone,
        @Nullable QuietHours quietHours,
        List<LocalTime> digests,
        Map<NoticeKind, Set<Role>> tell,
        List<Recipient> recipients) {

    NoticeFile {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new IllegalArgumentException("got zone '" + zone + "', expected one such as Asia/Ho_Chi_Minh");
        }
        digests = List.copyOf(digests);
        tell = Map.copyOf(tell);
        recipients = List.copyOf(recipients);
        if (digests.isEmpty()
                || !digests.equals(digests.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("got digests " + digests + ", expected one or more, in order of time");
        }
        Set<String> seen = new HashSet<>();
        for (var recipient : recipients) {
            if (!seen.add(recipient.id())) {
                throw new IllegalArgumentException("got recipient '" + recipient.id() + "' twice, expected each once");
            }
        }
    }

    /** When the next digest goes out after that time. */
    Instant nextDigest(Instant now) {
        var local = now.atZone(ZoneId.of(zone));
        return digests.stream()
                .map(local::with)
                .filter(time -> time.isAfter(local))
                .findFirst()
                .orElseGet(() -> local.plusDays(1).with(digests.getFirst()))
                .toInstant();
    }
}
