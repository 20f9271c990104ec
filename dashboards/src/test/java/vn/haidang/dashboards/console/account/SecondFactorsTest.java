package vn.haidang.dashboards.console.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondFactorsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:20:10Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private SecondFactors factors() {
        return new SecondFactors(folder.resolve("second-factors.yaml"));
    }

    private static String code(String secret, Instant time) {
        return Totp.code(HexFormat.of().parseHex(secret), Totp.step(time));
    }

    /** The last six digits of the eight in RFC 6238, appendix B. */
    @Test
    void codesAreThoseOfTheStandard() {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        var codes = Map.of(
                59L,
                "287082",
                1_111_111_109L,
                "081804",
                1_111_111_111L,
                "050471",
                1_234_567_890L,
                "005924",
                2_000_000_000L,
                "279037",
                20_000_000_000L,
                "353130");
        codes.forEach((time, code) -> assertEquals(code, Totp.code(secret, Totp.step(Instant.ofEpochSecond(time)))));
        assertEquals(6, codes.size());
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.encode(secret));
    }

    @Test
    void aCodeIsGoodForAStepBeforeAndAfterAndNeverTwice() {
        var factors = factors();
        String secret = factors.secret();
        assertEquals(List.of(), factors.enrol("lan", secret, "000000", NOW));
        assertFalse(factors.has("lan"));
        assertEquals(10, factors.enrol("lan", secret, code(secret, NOW), NOW).size());
        assertTrue(factors.has("lan"));

        assertFalse(factors.use("lan", code(secret, NOW), NOW), "used for enrolling");
        Instant later = NOW.plusSeconds(300);
        assertFalse(factors.use("lan", code(secret, later.plusSeconds(60)), later), "two steps ahead");
        assertFalse(factors.use("lan", code(secret, later.minusSeconds(60)), later), "two steps behind");
        assertTrue(factors.use("lan", code(secret, later.minusSeconds(30)), later));
        assertTrue(factors.use("lan", code(secret, later), later));
        assertFalse(factors.use("lan", code(secret, later), later), "again");
        assertFalse(factors.use("lan", code(secret, later.minusSeconds(30)), later), "the one before");
        assertTrue(factors.use("lan", code(secret, later.plusSeconds(30)), later));
        assertFalse(factors.use("minh", code(secret, later.plusSeconds(60)), later.plusSeconds(60)));
        assertFalse(factors.use("lan", "", later.plusSeconds(600)));
    }

    @Test
    void eachRecoveryCodeIsGoodOnceAndKeptAsAHash() throws IOException {
        var factors = factors();
        String secret = factors.secret();
        var codes = factors.enrol("lan", secret, code(secret, NOW), NOW);
        Path file = folder.resolve("second-factors.yaml");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        String written = Files.readString(file);
        codes.forEach(code -> assertFalse(written.contains(code.replace("-", "")), code));
        for (var code : codes) {
            assertTrue(factors.use("lan", code.replace("-", " ").toLowerCase(Locale.ROOT), NOW), code);
            assertFalse(factors.use("lan", code, NOW), code);
        }
        assertEquals(10, Set.copyOf(codes).size());
    }

    @Test
    void anotherEnrolmentOrNoneEndsTheOneBefore() {
        var factors = factors();
        String first = factors.secret();
        factors.enrol("lan", first, code(first, NOW), NOW);
        String mark = factors.mark("lan");
        String second = factors.secret();
        factors.enrol("lan", second, code(second, NOW), NOW);
        assertFalse(mark.equals(factors.mark("lan")));
        assertFalse(mark.contains(first));
        assertTrue(factors.remove("lan"));
        assertFalse(factors.remove("lan"));
        assertEquals("", factors.mark("lan"));
    }
}
