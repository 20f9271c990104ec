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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;

class AccountFileTest {

    private static final String PASSWORD = "một câu dài dễ nhớ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file() {
        return folder.resolve("conf").resolve("users.yaml");
    }

    @Test
    void keepsAHashThatItsOwnerAloneMayRead() throws IOException {
        new AccountFile(file()).put("lan", PASSWORD, ProvinceAccess.ALL, "vi");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        String written = Files.readString(file());
        assertTrue(written.contains("{bcrypt}"), written);
        assertFalse(written.contains(PASSWORD), written);
    }

    @Test
    void replacesTheAccountOfThatNameAndKeepsTheOthers() throws IOException {
        var file = new AccountFile(file());
        file.put("lan", PASSWORD, ProvinceAccess.ALL, "vi");
        file.put("minh", PASSWORD, new ProvinceAccess(Set.of("phu-yen", "binh-dinh")), "en");
        var before = new Accounts(file()).load("lan").getPassword();
        file.put("lan", PASSWORD + "!", ProvinceAccess.ALL, "vi");

        var accounts = new Accounts(file());
        assertNotEquals(before, accounts.load("lan").getPassword());
        var minh = ((SignedIn) accounts.load("minh")).account();
        assertTrue(minh.provinces().allows("phu-yen"));
        assertFalse(minh.provinces().allows("hung-yen"));
        assertEquals("en", minh.locale());
        assertTrue(Files.readString(file()).contains("[binh-dinh, phu-yen]"));
    }

    @Test
    void refusesWhatCannotBeAnAccount() {
        var file = new AccountFile(file());
        List<Runnable> refused = List.of(
                () -> file.put("lan", "ngắn quá", ProvinceAccess.ALL, "vi"),
                () -> file.put("lan", "ệ".repeat(25), ProvinceAccess.ALL, "vi"),
                () -> file.put("lan\"\n- name: x", PASSWORD, ProvinceAccess.ALL, "vi"),
                () -> file.put("", PASSWORD, ProvinceAccess.ALL, "vi"),
                () -> file.put("lan", PASSWORD, new ProvinceAccess(Set.of("../x")), "vi"),
                () -> file.put("lan", PASSWORD, new ProvinceAccess(Set.of()), "vi"),
                () -> file.put("lan", PASSWORD, ProvinceAccess.ALL, "fr"));
        refused.forEach(put -> assertThrows(IllegalArgumentException.class, put::run));
        assertEquals(7, refused.size());
        assertFalse(Files.exists(file()));
    }

    @Test
    void keepsWhatAnAccountMayDo() {
        var duties = new Duties(Set.of(Role.COORDINATOR, Role.DUTY_OFFICER, Role.DEPARTMENT), "Sở Xây dựng");
        new AccountFile(file()).put("lan", PASSWORD, ProvinceAccess.ALL, "vi", duties);
        new AccountFile(file()).put("minh", PASSWORD, ProvinceAccess.ALL, "vi");

        var officer = account("lan").officer();
        assertEquals(new Officer("lan", duties.roles(), "Sở Xây dựng"), officer);
        assertEquals(Duties.VIEWER, account("minh").duties());
        assertThrows(IllegalArgumentException.class, () -> new Duties(Set.of(Role.DEPARTMENT), null));
        assertThrows(IllegalArgumentException.class, () -> new Duties(Set.of(), "Sở \"x\""));
        assertThrows(IllegalArgumentException.class, () -> new Duties(Set.of(), "Sở\n  - name: x"));
    }

    @Test
    void anAccountFromBeforeThereWereRolesOnlyReads() throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(
                file(), "users:\n  - name: lan\n    password: \"{noop}x\"\n    provinces: all\n    locale: vi\n");

        assertEquals(new Officer("lan", Set.of(), null), account("lan").officer());
    }

    private Account account(String name) {
        return ((SignedIn) new Accounts(file()).load(name)).account();
    }

    @Test
    void nobodySignsInWithoutAFileOrWithABrokenOne() throws IOException {
        var accounts = new Accounts(file());
        assertFalse(accounts.any());

        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(
                file(), "users:\n  - name: lan\n    password: in-the-open\n    provinces: all\n    locale: vi\n");
        assertFalse(accounts.any());
        assertThrows(UsernameNotFoundException.class, () -> accounts.load("lan"));
    }
}
