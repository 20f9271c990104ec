package vn.haidang.dashboards.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.letter.Letters;
import vn.haidang.alerting.rule.Rule;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.audit.AuditFiles;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.dashboards.console.account.SessionRules;
import vn.haidang.dashboards.console.account.TokenFile;
import vn.haidang.dashboards.console.sso.SingleSignOn;
import vn.haidang.dashboards.edit.RuleDesk;
import vn.haidang.dashboards.map.ProvinceMaps;
import vn.haidang.ingest.article.Audience;

/**
 * The console on made-up articles and stories; "lan" runs the desk of two provinces, "binh" answers for a department, "chi"
 * approves, "john" reads one of them in English.
 */
final class RunningConsole implements AutoCloseable {

    static final Map<String, Audience> AUDIENCES = Map.of(
            "tin-nhanh-24", new Audience(45_000, "người theo dõi trang, số của trang, 10/2026"),
            "song-bien", new Audience(1_200_000, "lượt xem mỗi tháng, số của tòa soạn, 6/2026"));

    private static final DashboardsSettings.Limits NO_LIMITS = new DashboardsSettings.Limits(100_000, 100_000, 100_000);

    static final String PASSWORD = "một câu dài dễ nhớ";

    private final FakeStoryEdits edits = new FakeStoryEdits();
    private final FakeCorrectionLog corrections = new FakeCorrectionLog();
    private final FakeShiftLog shift = new FakeShiftLog();
    private final FakeBriefingLog briefings = new FakeBriefingLog();
    private final FakeArchive archive = new FakeArchive(Samples.articles());
    private final FakeAlertDesk desk;
    private final Path users;
    private final AccountFile accounts;
    private final SingleSignOn sso;
    private final Console console;

    RunningConsole() throws IOException {
        this(UnaryOperator.identity());
    }

    /** On what is made of the archive. */
    RunningConsole(UnaryOperator<ArchiveReader> made) throws IOException {
        this(made, Clock.fixed(Samples.NOW, Period.ZONE), Set.of(), NO_LIMITS);
    }

    /** With rules of its own. */
    RunningConsole(
            UnaryOperator<ArchiveReader> made, Clock clock, Set<Role> secondFactorFor, DashboardsSettings.Limits limits)
            throws IOException {
        this(made, clock, secondFactorFor, limits, SingleSignOn.OFF);
    }

    /** Beside an identity provider. */
    RunningConsole(SingleSignOn sso, Set<Role> secondFactorFor) throws IOException {
        this(UnaryOperator.identity(), Clock.systemUTC(), secondFactorFor, NO_LIMITS, sso);
    }

    private RunningConsole(
            UnaryOperator<ArchiveReader> made,
            Clock clock,
            Set<Role> secondFactorFor,
            DashboardsSettings.Limits limits,
            SingleSignOn sso)
            throws IOException {
        this.sso = sso;
        ArchiveReader shown = made.apply(archive);
        desk = new FakeAlertDesk(shown);
        BriefingSamples.fill(briefings, shown);
        // In the build's folder, which every clean build empties.
        users = Files.createTempDirectory(Path.of("target"), "console").resolve("users.yaml");
        accounts = new AccountFile(users);
        var two = new ProvinceAccess(Set.of("binh-dinh", "phu-yen"));
        accounts.put("lan", PASSWORD, two, "vi", new Duties(Set.of(Role.DUTY_OFFICER, Role.COORDINATOR), null));
        accounts.put("binh", PASSWORD, two, "vi", new Duties(Set.of(Role.DEPARTMENT), "Sở Y tế"));
        accounts.put("chi", PASSWORD, two, "vi", new Duties(Set.of(Role.LEADER), null));
        accounts.put("john", PASSWORD, new ProvinceAccess(Set.of("binh-dinh")), "en");
        console = new Console(
                settings(safety(users, secondFactorFor, limits)),
                shown,
                new Desks(edits, ruleDesk(), desk, shift, briefings, corrections, new HealthSamples()),
                letters(),
                new EvidenceSamples(),
                clock);
        console.start();
    }

    /** The rules delivered, until some are armed. */
    static RuleDesk ruleDesk() {
        try {
            var rules = Files.readString(Path.of("../alerting/data/rules.yaml"));
            return new RuleDesk(new FakeRuleLog(), rules, Overdue.load(Path.of("../alerting/data/escalation.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Rule> rules() {
        return RuleBook.load(Path.of("../alerting/data/rules.yaml")).rules();
    }

    /** The rules delivered, with another one at their end. */
    static String rulesWith(String rule) {
        return ruleDesk()
                .shipped()
                .replaceFirst("(?m)^# Distinct outlets", Matcher.quoteReplacement(rule) + "# Distinct outlets");
    }

    /** With the same accounts, on a free port. */
    DashboardsSettings.Console settings() {
        return settings(safety(users));
    }

    private DashboardsSettings.Console settings(DashboardsSettings.Safety safety) {
        return new DashboardsSettings.Console(
                "127.0.0.1", 0, users, tokens(), Preview.provinces(), AUDIENCES, sso, maps(), safety);
    }

    /** The maps as delivered. */
    static ProvinceMaps maps() {
        return ProvinceMaps.load(Path.of("data/maps"));
    }

    /** An hour, a shift; nobody needs a second factor; limits that no test but their own reaches. */
    static DashboardsSettings.Safety safety(Path users) {
        return safety(users, Set.of(), NO_LIMITS);
    }

    static DashboardsSettings.Safety safety(Path users, Set<Role> secondFactorFor, DashboardsSettings.Limits limits) {
        return new DashboardsSettings.Safety(
                new SessionRules(Duration.ofHours(12), Duration.ofHours(1), secondFactorFor),
                users.resolveSibling("second-factors.yaml"),
                users.resolveSibling("sign-ins.yaml"),
                users.resolveSibling("audit"),
                90,
                limits);
    }

    /** The letters as delivered. */
    static Letters letters() {
        return Letters.load(Path.of("../alerting/data/letters"));
    }

    private Path tokens() {
        return users.resolveSibling("tokens.yaml");
    }

    TokenFile tokenFile() {
        return new TokenFile(tokens());
    }

    /** The audit log, once everything was written. */
    AuditFiles audit() {
        console.close();
        return new AuditFiles(users.resolveSibling("audit"));
    }

    FakeAlertDesk desk() {
        return desk;
    }

    FakeShiftLog shift() {
        return shift;
    }

    FakeBriefingLog briefings() {
        return briefings;
    }

    FakeCorrectionLog corrections() {
        return corrections;
    }

    FakeArchive archive() {
        return archive;
    }

    Set<String> endpoints() {
        return console.endpoints();
    }

    int port() {
        return console.port();
    }

    AccountFile accounts() {
        return accounts;
    }

    /** The decisions taken so far. */
    FakeStoryEdits edits() {
        return edits;
    }

    Visitor stranger() {
        return new Visitor(console.port());
    }

    Visitor signedIn(String name) {
        return Visitor.signedIn(console.port(), name, PASSWORD);
    }

    /** Closes twice, which must do no harm. */
    @Override
    public void close() {
        console.close();
        console.close();
    }
}
