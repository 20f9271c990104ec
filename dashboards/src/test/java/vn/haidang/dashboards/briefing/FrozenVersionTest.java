package vn.haidang.dashboards.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenVersionTest {

    private final FrozenVersion version = FrozenVersion.of(1, "lan", Made.NOW, Made.briefing());

    @Test
    void itsHashIsThatOfItsBytes() throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(version.content().getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(hash), version.sha256());
        assertEquals(version, FrozenVersion.of(1, "lan", Made.NOW, Made.briefing()), "the same again");
        // Whoever changes how content is written changes the hash of what is written anew; never of what is there.
        assertTrue(
                version.content().startsWith("{\"at\":\"2026-11-21T08:20:00Z\",\"briefing\":{\"at\":"),
                version::content);
    }

    @Test
    void itSaysWhatWasLaidDown() {
        var read = version.read();
        assertEquals(Made.briefing(), read.briefing());
        assertEquals("lan", read.by());
    }

    @Test
    void whatWasDroppedIsNotInIt() {
        var draft = Made.briefing();
        var dropped =
                new Typed.Line("Có 2 bài.", "", null, true).on(draft.entries().getFirst(), "an");
        var frozen = FrozenVersion.of(1, "lan", Made.NOW, draft.changed(null, List.of(dropped), "an", Made.NOW));
        assertFalse(frozen.content().contains("Có 2 bài."), frozen::content);
    }

    @Test
    void aChangedLetterIsSeen() {
        var forged = new FrozenVersion(
                1, 1, "lan", Made.NOW, version.content().replace("42 cơ sở", "24 cơ sở"), version.sha256());
        assertTrue(version.intact());
        assertFalse(forged.intact());
        assertThrows(IllegalStateException.class, forged::read);
        assertThrows(IllegalStateException.class, () -> BriefingDocument.frozen(forged));
    }
}
