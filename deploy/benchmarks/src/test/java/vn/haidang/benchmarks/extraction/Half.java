package vn.haidang.benchmarks.extraction;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Pages whose errors may be looked at, and pages that only judge. */
enum Half {
    TUNING,
    JUDGING;

    /** The same for an id for ever. */
    static Half of(String id) {
        var sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? TUNING : JUDGING;
    }
}
