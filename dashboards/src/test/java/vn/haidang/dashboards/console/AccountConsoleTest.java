package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.console.Visitor.location;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.audit.AuditCheck;
import vn.haidang.dashboards.audit.AuditEntry;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.console.account.Access;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.dashboards.console.account.Standing;
import vn.haidang.dashboards.console.account.TestCodes;

/** Accounts in the console: signing in step by step, sessions, limits, people, and what the audit log says of it. */
@SuppressWarnings("NullAway.Init")
class AccountConsoleTest {

    private static final String PASSWORD = RunningConsole.PASSWORD;
    private static final String OTHER = "một câu khác cũng dài";
    private static final ProvinceAccess HERE = new ProvinceAccess(Set.of("binh-dinh"));

    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
    private RunningConsole console;

    @BeforeEach
    void start() throws IOException {
        InstantSource source = now::get;
        console = new RunningConsole(
                UnaryOperator.identity(),
                source.withZone(Period.ZONE),
                Set.of(Role.ADMINISTRATOR),
                new DashboardsSettings.Limits(300, 3, 5));
        console.accounts()
                .put("root", PASSWORD, ProvinceAccess.ALL, "vi", new Duties(Set.of(Role.ADMINISTRATOR), null));
    }

    @AfterEach
    void stop() {
        console.close();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private Visitor withPassword(String name) {
        var visitor = console.stranger();
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    private static Map<String, String> form(Document page, Map<String, String> filled) {
        Map<String, String> form = new HashMap<>(filled);
        form.put(
                "_csrf",
                Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val());
        return form;
    }

    /** Enrols; the secret, as the page shows it. */
    private String enrol(Visitor visitor) {
        Document page = visitor.page("/account/second-factor");
        String secret = page.select("code.secret").text().replace(" ", "");
        String code = TestCodes.at(secret, now.get());
        var answer = visitor.post("/account/second-factor", form(page, Map.of("code", code, "password", PASSWORD)));
        assertEquals(200, answer.statusCode());
        assertEquals(10, Jsoup.parse(answer.body()).select(".codes code").size());
        pass(Duration.ofMinutes(2));
        return secret;
    }

    private Visitor signedInWithCode(String name, String secret) {
        var visitor = withPassword(name);
        var answer = visitor.post(
                "/login/code", form(visitor.page("/login/code"), Map.of("code", TestCodes.at(secret, now.get()))));
        assertEquals("/", location(answer));
        pass(Duration.ofMinutes(2));
        return visitor;
    }

    private Visitor root() {
        return signedInWithCode("root", enrol(withPassword("root")));
    }

    @Test
    void anAdministratorGetsNowhereWithoutASecondFactor() {
        var visitor = console.stranger();
        assertEquals("/account/second-factor", location(visitor.signIn("root", PASSWORD)));
        for (var path :
                List.of("/", "/binh-dinh", "/people", "/audit", "/account", "/account/password", "/login/code")) {
            assertEquals("/account/second-factor", location(visitor.get(path)), path);
        }
        String secret = enrol(visitor);
        assertEquals("/login/code", location(visitor.get("/people")), "the phone is asked for at once");
        var again = signedInWithCode("root", secret);
        assertEquals(200, again.get("/people").statusCode());
        assertEquals(200, again.get("/binh-dinh").statusCode());
    }

    @Test
    void theRightPasswordWithoutTheCodeOpensNothing() {
        String secret = enrol(console.signedIn("lan"));
        var visitor = console.stranger();
        visitor.get("/binh-dinh/search?q=b%C3%A3o");
        assertEquals("/login/code", location(visitor.signIn("lan", PASSWORD)));
        for (var path : List.of("/", "/binh-dinh", "/binh-dinh/alerts/events", "/account", "/account/second-factor")) {
            assertEquals("/login/code", location(visitor.get(path)), path);
        }
        String before = visitor.cookie("haidang");
        String code = TestCodes.at(secret, now.get());
        Document page = visitor.page("/login/code");
        assertEquals("/login/code?wrong", location(visitor.post("/login/code", form(page, Map.of("code", "000000")))));
        assertEquals(
                "/binh-dinh/search?q=b%C3%A3o",
                location(visitor.post("/login/code", form(page, Map.of("code", code)))));
        assertFalse(before.equals(visitor.cookie("haidang")), "another session id");
        assertEquals(200, visitor.get("/binh-dinh").statusCode());

        var thief = withPassword("lan");
        var again = thief.post("/login/code", form(thief.page("/login/code"), Map.of("code", code)));
        assertEquals("/login/code?wrong", location(again), "a code works once");
    }

    @Test
    void guessingCodesIsStopped() {
        String secret = enrol(console.signedIn("lan"));
        var visitor = withPassword("lan");
        Document page = visitor.page("/login/code");
        for (int i = 0; i < 10; i++) {
            assertEquals(
                    "/login/code?wrong",
                    location(visitor.post("/login/code", form(page, Map.of("code", "00000" + i)))));
        }
        var right = form(page, Map.of("code", TestCodes.at(secret, now.get())));
        assertEquals("/login/code?wait", location(visitor.post("/login/code", right)));
        pass(Duration.ofMinutes(1));
        right.put("code", TestCodes.at(secret, now.get()));
        assertEquals("/", location(visitor.post("/login/code", right)));
    }

    @Test
    void aFirstPasswordHasToBeChangedBeforeAnything() {
        console.accounts().put("moi", PASSWORD, "vi", Access.of(HERE, Set.of()), null, Standing.FIRST_PASSWORD);
        var visitor = console.stranger();
        assertEquals("/account/password", location(visitor.signIn("moi", PASSWORD)));
        assertEquals("/account/password", location(visitor.get("/binh-dinh")));
        Document page = visitor.page("/account/password");
        List<Map<String, String>> refused = List.of(
                Map.of("password", "sai mật khẩu", "fresh", OTHER, "again", OTHER),
                Map.of("password", PASSWORD, "fresh", OTHER, "again", OTHER + "!"),
                Map.of("password", PASSWORD, "fresh", PASSWORD, "again", PASSWORD),
                Map.of("password", PASSWORD, "fresh", "Password2026!", "again", "Password2026!"),
                Map.of("password", PASSWORD, "fresh", "ngắn", "again", "ngắn"));
        refused.forEach(typed -> assertEquals(
                400, visitor.post("/account/password", form(page, typed)).statusCode(), typed::toString));
        assertEquals(5, refused.size());
        var typed = form(page, Map.of("password", PASSWORD, "fresh", OTHER, "again", OTHER));
        assertEquals("/login?changed", location(visitor.post("/account/password", typed)));
        assertEquals("/login?ended", location(visitor.get("/binh-dinh")), "every session ends");
        assertEquals("/", location(console.stranger().signIn("moi", OTHER)));
        assertEquals("/login?wrong", location(console.stranger().signIn("moi", PASSWORD)));
    }

    @Test
    void aSessionEndsAfterAShiftHoweverBusy() {
        var lan = console.signedIn("lan");
        pass(Duration.ofHours(12).minusSeconds(1));
        assertEquals(200, lan.get("/binh-dinh").statusCode());
        pass(Duration.ofSeconds(1));
        assertEquals("/login?ended", location(lan.get("/binh-dinh")));
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndStaysOut() {
        var lan = console.signedIn("lan");
        console.accounts().disable("lan");
        assertEquals("/login?ended", location(lan.get("/binh-dinh")));
        assertEquals("/login?wrong", location(console.stranger().signIn("lan", PASSWORD)));
    }

    @Test
    void whoAsksTooOftenIsTurnedAwayAndToldHowLong() {
        var lan = console.signedIn("lan");
        String alert = console.archive().alerts("binh-dinh", 1).getFirst().id();
        String letter = "/binh-dinh/alerts/" + alert + "/letters/statement";
        for (int i = 0; i < 3; i++) {
            assertEquals(200, lan.get(letter).statusCode());
        }
        var stopped = lan.get(letter);
        assertEquals(429, stopped.statusCode());
        int wait = Integer.parseInt(stopped.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(wait >= 1 && wait <= 60, "seconds: " + wait);
        assertTrue(stopped.body().contains("Quá nhiều yêu cầu"), stopped.body());
        assertEquals(200, lan.get("/binh-dinh").statusCode(), "pages have a limit of their own");
        assertEquals(200, console.signedIn("chi").get(letter).statusCode(), "and so has everybody else");
        String secret = console.tokenFile().add("may", HERE, Duties.VIEWER);
        try (var program = new Program(console.port(), secret)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(200, program.get("/api/alerts").statusCode());
            }
            var refused = program.get("/api/alerts");
            assertEquals(429, refused.statusCode());
            assertTrue(refused.body().contains("too-many"), refused.body());
        }
    }

    @Test
    void behindTlsTheCookieIsSecure() {
        assertTrue(console.stranger().cookieBehindTls().contains("Secure"));
    }

    @Test
    void anAdministratorAddsSomebodyWhoThenSignsIn() {
        var root = root();
        var answer = root.post(
                "/people",
                form(
                        root.page("/people"),
                        Map.of("name", "hoa", "roles.binh-dinh", "duty-officer", "roles.phu-yen", "viewer")));
        assertEquals(200, answer.statusCode());
        String password = Jsoup.parse(answer.body()).select("code.secret").text();
        assertTrue(password.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"), "made up by the console");
        assertFalse(root.get("/people/hoa").body().contains(password), "shown once");
        assertEquals("/account/password", location(console.stranger().signIn("hoa", password)));
        var hoa = console.accounts().find("hoa").orElseThrow();
        assertEquals("binh-dinh: duty-officer; phu-yen: viewer", hoa.access().toString());

        var page = root.page("/people/hoa");
        assertEquals(
                "/people/hoa?done=access",
                location(root.post("/people/hoa/access", form(page, Map.of("roles.phu-yen", "leader")))));
        assertEquals(
                "phu-yen: leader",
                console.accounts().find("hoa").orElseThrow().access().toString());
        assertEquals(400, root.post("/people/hoa/access", form(page, Map.of())).statusCode(), "nothing would be left");
        assertEquals(
                "/people/hoa?done=disabled",
                location(root.post("/people/hoa/standing", form(page, Map.of("standing", "disabled")))));
        assertEquals(
                403,
                root.post("/people/root/access", form(page, Map.of("roles.all", "leader")))
                        .statusCode(),
                "oneself");
    }

    @Test
    void anAdministratorOfOneProvinceChangesNothingElsewhere() {
        console.accounts().put("quan", PASSWORD, HERE, "vi", new Duties(Set.of(Role.ADMINISTRATOR), null));
        console.accounts().put("xa", PASSWORD, new ProvinceAccess(Set.of("phu-yen")), "vi");
        var quan = signedInWithCode("quan", enrol(withPassword("quan")));
        Document list = quan.page("/people");
        assertTrue(list.text().contains("lan"));
        assertFalse(list.select("tbody").text().contains("xa"), "not of this province");
        assertFalse(list.text().contains("Phú Yên"));
        assertEquals(404, quan.get("/people/xa").statusCode());
        // lan also works in Phú Yên, root everywhere: their passwords are not for this administrator.
        for (var name : List.of("lan", "root")) {
            for (var what : List.of("password", "second-factor", "standing")) {
                assertEquals(
                        403,
                        quan.post("/people/" + name + "/" + what, form(list, Map.of()))
                                .statusCode(),
                        name + what);
            }
        }
        var forged = form(
                list,
                Map.of("roles.binh-dinh", "viewer", "roles.phu-yen", "administrator", "roles.all", "administrator"));
        assertEquals(303, quan.post("/people/lan/access", forged).statusCode());
        assertEquals(
                "binh-dinh: viewer; phu-yen: duty-officer, coordinator",
                console.accounts().find("lan").orElseThrow().access().toString());
        forged.put("name", "ke-gian");
        assertEquals(200, quan.post("/people", forged).statusCode());
        assertEquals(
                "binh-dinh: viewer",
                console.accounts().find("ke-gian").orElseThrow().access().toString());
    }

    @Test
    void theLogSaysWhoDidWhatAndNoSecret() {
        String secret = enrol(console.signedIn("lan"));
        var lan = signedInWithCode("lan", secret);
        lan.get("/binh-dinh/search?q=b%C3%A3o+l%C5%A9");
        String alert = console.archive().alerts("binh-dinh", 1).getFirst().id();
        lan.get("/binh-dinh/alerts/" + alert + "/letters/statement");
        lan.get("/binh-dinh/search/export.json?q=b%C3%A3o");
        lan.get("/hung-yen/search");
        lan.post("/binh-dinh/alerts/" + alert, form(lan.page("/binh-dinh/alerts/" + alert), Map.of("move", "triage")));
        console.stranger().signIn("lan", "đoán bừa mật khẩu");
        console.stranger().signIn(PASSWORD, PASSWORD);
        var root = root();
        assertTrue(root.page("/audit").text().contains("bão lũ"), "the page shows what was asked");
        assertTrue(
                root.page("/audit?account=lan&kind=export").select("tbody tr").size() == 2);

        var files = console.audit();
        var entries = files.read(files.days().getFirst(), entry -> true, 1_000).reversed();
        assertTrue(has(entries, AuditKind.READ, "lan", "q=bão lũ", 200), entries::toString);
        assertTrue(has(entries, AuditKind.EXPORT, "lan", alert + " statement", 200), entries::toString);
        assertTrue(has(entries, AuditKind.EXPORT, "lan", "q=bão", 200), entries::toString);
        assertTrue(has(entries, AuditKind.REFUSED, "lan", "", 404), entries::toString);
        assertTrue(has(entries, AuditKind.REFUSED, "lan", alert, 422), entries::toString);
        assertTrue(has(entries, AuditKind.SIGN_IN, "lan", "done", 0), entries::toString);
        assertTrue(has(entries, AuditKind.REFUSED, "lan", "name or password is wrong", 0), entries::toString);
        assertTrue(has(entries, AuditKind.REFUSED, "-", "name or password is wrong", 0), entries::toString);
        assertTrue(has(entries, AuditKind.ACCOUNT, "lan", "second factor set", 0), entries::toString);
        String all = entries.toString();
        for (var hidden : List.of(PASSWORD, "đoán bừa", secret, "_csrf")) {
            assertFalse(all.contains(hidden), hidden);
        }
        assertNull(AuditCheck.of(files).broken());
    }

    private static boolean has(List<AuditEntry> entries, AuditKind kind, String account, String detail, int status) {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == kind
                        && entry.account().equals(account)
                        && entry.detail().equals(detail)
                        && entry.status() == status);
    }

    @Test
    void thePagesAreSoundInBothLanguages() throws IOException {
        var clock = Clock.fixed(Samples.NOW, Period.ZONE);
        try (var plain = new RunningConsole(
                UnaryOperator.identity(), clock, Set.of(), new DashboardsSettings.Limits(1_000, 1_000, 1_000))) {
            plain.accounts()
                    .put("lan", PASSWORD, ProvinceAccess.ALL, "vi", new Duties(Set.of(Role.ADMINISTRATOR), null));
            PageCheck.inBothLanguages(
                    plain,
                    List.of(
                            "/account",
                            "/account/password",
                            "/account/second-factor",
                            "/people",
                            "/people/chi",
                            "/people/chi?done=access",
                            "/audit",
                            "/audit?kind=read&day=x"));
        }
    }
}
