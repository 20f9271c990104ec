package vn.haidang.dashboards.console.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");

    @TempDir
    private Path folder;

    @Test
    void areThereAfterARestartForThoseWhoMaySeeThem() {
        var kept = searches();
        assertEquals(List.of(), names("binh-dinh", "lan"));
        assertTrue(kept.keep(search("Bão “số 12” ', \\ <b>", "lan", false)));
        assertTrue(kept.keep(search("an toàn", "binh", true)));
        assertEquals(List.of("an toàn", "Bão “số 12” ', \\ <b>"), names("binh-dinh", "lan"));
        assertEquals(List.of("an toàn"), names("binh-dinh", "chi"));
        assertEquals(List.of(), names("phu-yen", "lan"));

        kept.remove(search -> search.owner().equals("binh"));
        assertEquals(List.of("Bão “số 12” ', \\ <b>"), names("binh-dinh", "lan"));
    }

    @Test
    void theSameNameReplacesAndThereIsAnEnd() {
        var kept = searches();
        for (int i = 0; i < SavedSearches.MOST; i++) {
            assertTrue(kept.keep(search("s" + i, "lan", false)));
        }
        assertTrue(kept.keep(search("s0", "lan", true)));
        assertFalse(kept.keep(search("one more", "lan", false)));
        assertTrue(kept.keep(search("of another", "binh", false)));
        assertEquals(SavedSearches.MOST, names("binh-dinh", "lan").size());
    }

    @Test
    void refusesNamesThatCannotBeShown() {
        for (var name : List.of("", " ", "x".repeat(81), "a\nb")) {
            assertThrows(IllegalArgumentException.class, () -> search(name, "lan", false), name);
        }
    }

    private SavedSearches searches() {
        return new SavedSearches(folder.resolve("searches.json"));
    }

    private List<String> names(String province, String user) {
        return searches().of(province, user).stream().map(SavedSearch::name).toList();
    }

    private static SavedSearch search(String name, String owner, boolean shared) {
        return new SavedSearch(owner + name, "binh-dinh", name, owner, shared, "q=b%C3%A3o", NOW);
    }
}
