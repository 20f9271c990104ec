package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void recordCannotWriteLogLinesOfItsOwn() {
        assertEquals("bad 2026 ERROR forged", LogLine.of("bad\r\n2026 ERROR\u2028forged"));
        assertEquals("a b", LogLine.of("a\u001b\u202eb"));
    }

    @Test
    void endlessMessageIsCut() {
        assertEquals(300, LogLine.of("x".repeat(1_000_000)).length());
    }
}
