package vn.haidang.dashboards.console.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        var before = accounts().load("lan").getPassword();
        file.put("lan", PASSWORD + "!", ProvinceAccess.ALL, "vi");

        var accounts = accounts();
        assertNotEquals(before, accounts.load("lan").getPassword());
        var minh = ((SignedIn) accounts.load("minh")).account();
        assertTrue(minh.access().provinces().allows("phu-yen"));
        assertFalse(minh.access().provinces().allows("hung-yen"));
        assertEquals("en", minh.locale());
        assertTrue(Files.readString(file()).contains("      binh-dinh: [viewer]\n      phu-yen: [viewer]\n"));
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

        var officer = account("lan").officer("binh-dinh");
        assertEquals(new Officer("lan", duties.roles(), "Sở Xây dựng"), officer);
        assertEquals(Set.of(), account("minh").access().anywhere());
        assertThrows(IllegalArgumentException.class, () -> new Duties(Set.of(Role.DEPARTMENT), null));
        assertThrows(IllegalArgumentException.class, () -> new Duties(Set.of(), "Sở \"x\""));
        assertThrows(IllegalArgumentException.class, () -> new Duties(Set.of(), "Sở\n  - name: x"));
    }

    @Test
    void anAccountFromBeforeThereWereRolesOnlyReads() throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(
                file(), "users:\n  - name: lan\n    password: \"{noop}x\"\n    provinces: all\n    locale: vi\n");

        assertEquals(new Officer("lan", Set.of(), null), account("lan").officer("phu-yen"));
    }

    @Test
    void accountsFromBeforeRolesWereGivenByProvinceKeepThem() throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(file(), """
                users:
                  - name: "lan"
                    password: "{noop}x"
                    provinces: [binh-dinh, phu-yen]
                    locale: vi
                    roles: [duty-officer, coordinator]
                  - name: "minh"
                    password: "{noop}x"
                    provinces: all
                    locale: en
                    roles: [department]
                    department: "Sở Xây dựng"
                """);
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    Set.of(Role.DUTY_OFFICER, Role.COORDINATOR),
                    account("lan").officer("phu-yen").roles());
            assertFalse(account("lan").access().provinces().allows("hung-yen"));
            assertEquals("Sở Xây dựng", account("minh").officer("hung-yen").department());
            // Written by any change, then read again.
            new AccountFile(file()).put("chi", PASSWORD, ProvinceAccess.ALL, "vi");
        }
        assertTrue(Files.readString(file()).contains("      phu-yen: [duty-officer, coordinator]\n"));
        assertEquals(3, new AccountFile(file()).list().size());
    }

    @Test
    void rolesDifferByProvinceAndThoseEverywhereAdd() {
        var access = Access.parse(Map.of(
                "binh-dinh", List.of("duty-officer"), "phu-yen", List.of("viewer"), "all", List.of("administrator")));
        new AccountFile(file()).put("lan", PASSWORD, "vi", access, null, Standing.FIRST_PASSWORD);

        var lan = account("lan");
        assertEquals(access, lan.access());
        assertEquals(Standing.FIRST_PASSWORD, lan.standing());
        assertEquals(Set.of(Role.DUTY_OFFICER, Role.ADMINISTRATOR), access.in("binh-dinh"));
        assertEquals(Set.of(Role.ADMINISTRATOR), access.in("phu-yen"));
        assertEquals(ProvinceAccess.ALL, access.provinces());
        var one = Access.parse(Map.of("binh-dinh", List.of("coordinator")));
        assertEquals(Set.of(), one.in("phu-yen"));
        assertFalse(one.may(Right.EDIT_STORIES, Access.EVERYWHERE));
        assertThrows(IllegalArgumentException.class, () -> Access.parse(List.of("king")));
        assertThrows(IllegalArgumentException.class, () -> new Access(Map.of()));
    }

    @Test
    void everyChangeKeepsTheRest() {
        var file = new AccountFile(file());
        file.put("lan", PASSWORD, ProvinceAccess.ALL, "vi", new Duties(Set.of(Role.DEPARTMENT), "Sở Y tế"));
        assertTrue(file.password("lan", PASSWORD + " khác", Standing.FIRST_PASSWORD));
        assertTrue(file.locale("lan", "en"));
        assertEquals("Sở Y tế", account("lan").department());
        assertTrue(file.disable("lan"));
        assertFalse(accounts().load("lan").isEnabled());
        assertTrue(file.access("lan", Access.parse(Map.of("phu-yen", List.of("viewer"))), null));
        assertEquals("en", account("lan").locale());
        assertFalse(file.enable("nobody"));
        assertTrue(file.remove("lan"));
        assertFalse(accounts().any());
    }

    @Test
    void whoIsLinkedHasNoPasswordUntilOneIsSet() {
        var file = new AccountFile(file());
        file.put("lan", PASSWORD, ProvinceAccess.ALL, "vi");
        file.put("chi", PASSWORD, ProvinceAccess.ALL, "vi");
        assertTrue(file.link("lan", "lan@binhdinh.example"));
        assertEquals("lan@binhdinh.example", file.find("lan").orElseThrow().sso());
        assertThrows(UsernameNotFoundException.class, () -> accounts().load("lan"));
        assertThrows(IllegalArgumentException.class, () -> file.link("chi", "lan@binhdinh.example"));
        assertThrows(IllegalArgumentException.class, () -> file.link("chi", "a\"\nroles: [administrator]"));
        file.disable("lan");
        assertThrows(UsernameNotFoundException.class, () -> accounts().vouched("lan@binhdinh.example", Set.of()));
        file.enable("lan");
        assertEquals(Standing.ACTIVE, file.find("lan").orElseThrow().standing());
        assertEquals("lan", accounts().vouched("lan@binhdinh.example", Set.of()).getName());
        assertTrue(file.password("lan", PASSWORD, Standing.FIRST_PASSWORD));
        assertNull(file.find("lan").orElseThrow().sso());
        assertTrue(accounts().load("lan").isEnabled());
    }

    @Test
    void theFirstPasswordsThatAreGuessedAreNotTaken() {
        var file = new AccountFile(file());
        var guessed = List.of(
                "Password2026!",
                "matkhaumatkhau",
                "MatKhau-123456",
                "quantrivien1",
                "aaaaaaaaaaaa",
                "1234567890123",
                "khongcomatkhau",
                "target-2026-11-22",
                "Admin@123456",
                "QwertyUiop12");
        guessed.forEach(password -> {
            var refused = assertThrows(
                    IllegalArgumentException.class, () -> file.put("target", password, ProvinceAccess.ALL, "vi"));
            assertFalse(String.valueOf(refused.getMessage()).contains(password), password);
        });
        assertEquals(10, guessed.size());
        file.put("target", "839205617748 2093", ProvinceAccess.ALL, "vi");
    }

    private Accounts accounts() {
        var rules = new SessionRules(Duration.ofHours(12), Duration.ofHours(1), Set.of());
        return new Accounts(file(), new SecondFactors(folder.resolve("factors.yaml")), rules, Clock.systemUTC());
    }

    private Account account(String name) {
        return ((SignedIn) accounts().load(name)).account();
    }

    @Test
    void nobodySignsInWithoutAFileOrWithABrokenOne() throws IOException {
        var accounts = accounts();
        assertFalse(accounts.any());

        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(
                file(), "users:\n  - name: lan\n    password: in-the-open\n    provinces: all\n    locale: vi\n");
        assertFalse(accounts.any());
        assertThrows(UsernameNotFoundException.class, () -> accounts.load("lan"));
    }
}
