package vn.haidang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({
        "PT10M, 0, PT10M",
        "PT10M, 1, PT20M",
        "PT10M, 3, PT80M",
        "PT10M, 7, PT1280M",
        "PT10M, 8, PT24H",
        "PT10M, 2000000000, PT24H",
        "PT24H, 1, PT24H",
        "PT48H, 0, PT48H",
        "PT48H, 5, PT48H"
    })
    void waitDoublesWithEachFailureUpToADay(Duration every, int failures, Duration wait) {
        assertEquals(wait, Backoff.next(every, failures));
    }
}
