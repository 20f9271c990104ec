package vn.haidang.dashboards.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.dashboards.console.sso.SingleSignOn;

/** Starts the console on the port given with made-up articles, to look at it; sign in as "demo". */
final class Preview {

    static final String PASSWORD = "xem-thu-hai-dang";

    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        Path users = Files.createTempDirectory("console").resolve("users.yaml");
        var duties = new Duties(Set.of(Role.DUTY_OFFICER, Role.COORDINATOR), null);
        new AccountFile(users).put("demo", PASSWORD, ProvinceAccess.ALL, "vi", duties);
        new AccountFile(users)
                .put("lanhdao", PASSWORD, ProvinceAccess.ALL, "vi", new Duties(Set.of(Role.LEADER), null));
        new AccountFile(users)
                .put("quantri", PASSWORD, ProvinceAccess.ALL, "vi", new Duties(Set.of(Role.ADMINISTRATOR), null));
        var settings = new DashboardsSettings.Console(
                "127.0.0.1",
                Integer.parseInt(arguments[0]),
                users,
                users.resolveSibling("tokens.yaml"),
                provinces(),
                RunningConsole.AUDIENCES,
                SingleSignOn.OFF,
                RunningConsole.maps(),
                RunningConsole.safety(users));
        var archive = new FakeArchive(Samples.articles());
        var briefings = new FakeBriefingLog();
        BriefingSamples.fill(briefings, archive);
        new Console(
                        settings,
                        archive,
                        new Desks(
                                new FakeStoryEdits(),
                                RunningConsole.ruleDesk(),
                                new FakeAlertDesk(archive),
                                new FakeShiftLog(),
                                briefings,
                                new FakeCorrectionLog(),
                                new HealthSamples()),
                        RunningConsole.letters(),
                        new EvidenceSamples(),
                        Clock.fixed(Samples.NOW, Period.ZONE))
                .start();
    }

    static Map<String, String> provinces() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("binh-dinh", "Bình Định");
        names.put("phu-yen", "Phú Yên");
        names.put("hung-yen", "Hưng Yên");
        return names;
    }
}
