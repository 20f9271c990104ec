package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveIndexTest {

    @Test
    void yearIsThatOfTheFirstSightInUtc() {
        var newYearInVietNam = Instant.parse("2025-12-31T17:30:00Z");
        assertEquals("haidang-articles-binh-dinh-2025", ArchiveIndex.articles("binh-dinh", newYearInVietNam));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a,b", "-a", "../x", "Binh", "a b", "a*", "_all", "bình-định"})
    void provinceThatCouldReachAnotherIndexIsRefused(String province) {
        assertThrows(IllegalArgumentException.class, () -> ArchiveIndex.allArticles(province));
        assertThrows(IllegalArgumentException.class, () -> ArchiveIndex.alerts(province));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "+12000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"})
    void absurdYearIsRefused(Instant firstSeen) {
        assertThrows(IllegalArgumentException.class, () -> ArchiveIndex.articles("binh-dinh", firstSeen));
    }
}
