package vn.haidang.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31T00:01:00 | 2026-01-30T17:01:00Z",
                "2026-01-31T08:52:11.000 +07:00 | 2026-01-31T01:52:11Z",
                "2026-01-31 07:49 + 07:00 | 2026-01-31T00:49:00Z",
                "2026-01-31T09:51:00+07:00 | 2026-01-31T02:51:00Z",
                "2026-01-31T09:51:00Z | 2026-01-31T09:51:00Z",
                "2026-01-31 08:07 | 2026-01-31T01:07:00Z",
                "2026-01-31 | 2026-01-30T17:00:00Z",
                "1/31/2026 9:25:00 AM | 2026-01-31T02:25:00Z",
                "1/31/2026 12:25:00 AM | 2026-01-30T17:25:00Z",
                "1/31/2026 9:25:00 PM | 2026-01-31T14:25:00Z",
                "31/01/2026 08:47 | 2026-01-31T01:47:00Z",
                "31-01-2026 - 08:47 | 2026-01-31T01:47:00Z",
                "Thứ bảy, 31/1/2026, 08:47 (GMT+7) | 2026-01-31T01:47:00Z",
                "08:47 31/01/2026 | 2026-01-31T01:47:00Z",
                "Sat, 31 Jan 2026 08:47:11 | 2026-01-31T01:47:11Z",
                "Sat, 31 Jan 2026 08:47:11 +0700 | 2026-01-31T01:47:11Z",
                "Sat, 31 Jan 2026 08:47:11 GMT+7 | 2026-01-31T01:47:11Z",
                "Sat, 31 Jan 2026 08:47:11 GMT | 2026-01-31T08:47:11Z",
            })
    void shapeSeenAtAPaperIsRead(String written, String moment) {
        assertEquals(Optional.of(Instant.parse(moment)), DateText.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hôm nay",
                "31/02/2026 08:47",
                "2026-13-01",
                "1/31/2026 9:25 giờ",
                "2026-01-31T25:00:00",
                "2026-01-31T09:51:00+99:00",
                "Sat, 31 Xyz 2026 08:47:11"
            })
    void whatIsNoDateGivesNone(String written) {
        assertEquals(Optional.empty(), DateText.parse(written));
    }
}
