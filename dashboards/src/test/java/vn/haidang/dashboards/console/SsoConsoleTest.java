package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.IdentityProvider.Lie;
import vn.haidang.dashboards.console.account.Standing;
import vn.haidang.dashboards.console.sso.SingleSignOn;
import vn.haidang.ingest.config.Secret;

/** Signing in by an identity provider, as a browser does it. */
class SsoConsoleTest {

    private static final Map<String, Object> CHI = Map.of("preferred_username", "chi@gov.example");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private IdentityProvider provider;

    @SuppressWarnings("NullAway.Init")
    private RunningConsole console;

    @BeforeEach
    void open() throws IOException, JOSEException {
        provider = new IdentityProvider();
        console = new RunningConsole(sso(provider.issuer(), "preferred_username"), Set.of(Role.COORDINATOR));
        console.accounts().link("chi", "chi@gov.example");
        console.accounts().link("lan", "lan@gov.example");
    }

    private SingleSignOn sso(URI issuer, String claim) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), IdentityProvider.SECRET);
        return new SingleSignOn(issuer, IdentityProvider.CLIENT, Secret.of("file:" + secret), claim, "Cổng tỉnh");
    }

    @AfterEach
    void close() {
        console.close();
        provider.close();
    }

    @Test
    void theProviderLeadsIntoTheLinkedAccount() {
        var visitor = console.stranger();
        var button = visitor.page("/login").selectFirst("a[href=/oauth2/authorization/sso]");
        assertNotNull(button);
        assertEquals("Đăng nhập bằng Cổng tỉnh", button.text());

        provider.next(Lie.NONE, CHI);
        assertEquals("/", arrive(visitor));
        var account = visitor.page("/account");
        assertEquals("chi", account.select("p.sub").eachText().getFirst());
        assertEquals(List.of(), account.select("a[href=/account/password], a[href=/account/second-factor]"));
    }

    @Test
    void thePageThatWasAskedForIsShownAfterwards() {
        var visitor = console.stranger();
        assertEquals(
                "/login",
                URI.create(Visitor.location(visitor.get("/phu-yen/alerts"))).getPath());
        provider.next(Lie.NONE, CHI);
        assertEquals("/phu-yen/alerts", arrive(visitor));
    }

    @Test
    void theSessionIdIsAnother() {
        var visitor = console.stranger();
        visitor.page("/login");
        provider.next(Lie.NONE, CHI);
        String before = visitor.cookie("haidang");
        arrive(visitor);
        assertNotEquals(before, visitor.cookie("haidang"));
    }

    @Test
    void noLieIsBelieved() {
        int tried = 0;
        for (var lie : EnumSet.complementOf(EnumSet.of(Lie.NONE))) {
            var person = lie == Lie.OTHER_PERSON_WITHOUT_NAME ? Map.<String, Object>of("name", "chi") : CHI;
            provider.next(lie, person);
            var visitor = console.stranger();
            String expected = lie == Lie.OTHER_PERSON_WITHOUT_NAME ? "/login?unlinked" : "/login?provider";
            assertEquals(expected, arrive(visitor), lie::name);
            assertEquals(302, visitor.get("/binh-dinh").statusCode(), lie::name);
            tried++;
        }
        assertEquals(11, tried);
    }

    @Test
    void nobodyGetsAnAccountByBeingKnownThere() {
        for (String name : List.of("chi", "nobody@gov.example", "CHI@gov.example", "")) {
            provider.next(Lie.NONE, Map.of("preferred_username", name));
            var visitor = console.stranger();
            assertEquals("/login?unlinked", arrive(visitor), name);
            assertFalse(visitor.page("/login?unlinked").select(".notice").text().isEmpty());
        }
    }

    @Test
    void rolesThatNeedTwoFactorsWantThemOfTheProvider() {
        provider.next(Lie.NONE, Map.of("preferred_username", "lan@gov.example", "amr", List.of("pwd")));
        assertEquals("/login?weak", arrive(console.stranger()));
        provider.next(Lie.NONE, Map.of("preferred_username", "lan@gov.example", "amr", List.of("pwd", "otp", "mfa")));
        assertEquals("/", arrive(console.stranger()));
    }

    @Test
    void aPasswordDoesNotOpenALinkedAccountAndALinkNotOneWithPassword() {
        assertEquals("/login?wrong", Visitor.location(console.stranger().signIn("chi", RunningConsole.PASSWORD)));
        assertEquals("/", Visitor.location(console.stranger().signIn("binh", RunningConsole.PASSWORD)));
        provider.next(Lie.NONE, CHI);
        var visitor = console.stranger();
        assertEquals("/", arrive(visitor));
        console.accounts().password("chi", "một câu khác dài hơn", Standing.ACTIVE);
        assertEquals("/login?ended", Visitor.location(visitor.get("/binh-dinh")));
        assertEquals("/login?unlinked", arrive(console.stranger()));
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        provider.next(Lie.NONE, CHI);
        var other = console.stranger();
        String answer = callback(other);
        assertEquals("/login?provider", Visitor.location(console.stranger().get(answer)));
        assertEquals(
                "/login?provider",
                Visitor.location(console.stranger()
                        .get("/login/oauth2/code/sso?error=%3Cscript%3E&error_description=%0aforged&state=x")));
        assertEquals("/", Visitor.location(other.get(answer)));
        assertEquals("/login?provider", Visitor.location(other.get(answer)));
    }

    @Test
    void aProviderThatIsAwayIsSaidSoAndPasswordsStillWork() throws IOException {
        try (var alone = new RunningConsole(sso(URI.create("http://127.0.0.1:9"), "sub"), Set.of())) {
            assertEquals("/login?provider", Visitor.location(alone.stranger().get("/oauth2/authorization/sso")));
            assertEquals("/", Visitor.location(alone.stranger().signIn("chi", RunningConsole.PASSWORD)));
        }
    }

    @Test
    void anAddressThatNobodyHasCheckedIsNoName() throws IOException {
        try (var byEmail = new RunningConsole(sso(provider.issuer(), "email"), Set.of())) {
            byEmail.accounts().link("chi", "chi@gov.example");
            provider.next(Lie.NONE, Map.of("email", "chi@gov.example"));
            assertEquals("/login?unlinked", arrive(byEmail.stranger()));
            provider.next(Lie.NONE, Map.of("email", "chi@gov.example", "email_verified", true));
            assertEquals("/", arrive(byEmail.stranger()));
        }
    }

    @Test
    void whatHappenedIsInTheAuditLog() {
        provider.next(Lie.NONE, CHI);
        arrive(console.stranger());
        provider.next(Lie.NONE, Map.of("preferred_username", "ai-do"));
        arrive(console.stranger());
        var audit = console.audit();
        var told = audit.read(audit.days().getFirst(), entry -> true, 100).stream()
                .map(entry -> entry.account() + " " + entry.detail())
                .toList();
        assertTrue(told.contains("chi done"), told::toString);
        assertTrue(told.contains("- by the provider: unlinked"), told::toString);
        assertFalse(told.toString().contains("ai-do"), told::toString);
    }

    /** Where the browser is in the end. */
    private static String arrive(Visitor visitor) {
        return Visitor.location(visitor.get(callback(visitor)));
    }

    /** Path and query by which the provider sends the browser back. */
    private static String callback(Visitor visitor) {
        String there = Visitor.location(visitor.get("/oauth2/authorization/sso"));
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(there)).build();
            var back = URI.create(Visitor.location(client.send(request, HttpResponse.BodyHandlers.ofString())));
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new AssertionError("the provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
