package vn.haidang.dashboards.console.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;

class TokenFileTest {

    private static final Duties DUTIES = new Duties(Set.of(Role.DEPARTMENT), "Sở Xây dựng");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file() {
        return folder.resolve("tokens.yaml");
    }

    @Test
    void keepsTheHashOfARandomSecret() throws IOException {
        var file = new TokenFile(file());
        String secret = file.add("so-xay-dung", new ProvinceAccess(Set.of("binh-dinh")), DUTIES);
        String other = file.add("xa-hoi", ProvinceAccess.ALL, Duties.VIEWER);

        assertTrue(secret.matches("haidang_[A-Za-z0-9_-]{43}"), secret);
        assertNotEquals(secret, other);
        assertFalse(Files.readString(file()).contains(secret.substring(8)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        var token = new Tokens(file()).of(secret).orElseThrow();
        assertEquals(new Officer("token:so-xay-dung", Set.of(Role.DEPARTMENT), "Sở Xây dựng"), token.officer());
        assertTrue(token.provinces().allows("binh-dinh"));
        assertFalse(token.provinces().allows("phu-yen"));
    }

    @Test
    void aTokenThatWasReplacedOrRemovedIsNobodys() {
        var file = new TokenFile(file());
        var tokens = new Tokens(file());
        String first = file.add("a", ProvinceAccess.ALL, DUTIES);
        String second = file.add("a", ProvinceAccess.ALL, DUTIES);
        assertTrue(tokens.of(first).isEmpty());
        var token = tokens.of(second).orElseThrow();
        assertTrue(tokens.has(token));

        assertTrue(file.remove("a"));
        assertFalse(file.remove("a"));
        assertFalse(tokens.has(token));
        assertTrue(tokens.of(second).isEmpty());
        assertTrue(tokens.of("").isEmpty());
    }

    @Test
    void noTokenWorksWithoutAFileOrWithABrokenOne() throws IOException {
        assertTrue(new Tokens(file()).of("haidang_x").isEmpty());
        Files.writeString(file(), "tokens:\n  - name: a\n    sha256: in-the-open\n    provinces: all\n");
        assertTrue(new Tokens(file()).of("in-the-open").isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new TokenFile(folder.resolve("x.yaml")).add("a:b", ProvinceAccess.ALL, DUTIES));
    }
}
