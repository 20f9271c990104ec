package vn.haidang.ingest.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Offsets as pages and feeds write them: {@code Z}, {@code + 07:00}, {@code GMT+7}. */
final class ZoneText {

    private ZoneText() {}

    /** Empty when it is no offset that exists. */
    static Optional<ZoneId> parse(String written) {
        String offset = written.replaceAll("\\s", "").replaceFirst("(?i)^(GMT|UTC|Z)", "");
        if (offset.isEmpty()) {
            return Optional.of(ZoneOffset.UTC);
        }
        String digits = offset.substring(1).replace(":", "");
        try {
            return Optional.of(ZoneOffset.of(offset.charAt(0) + (digits.length() % 2 == 0 ? digits : "0" + digits)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
