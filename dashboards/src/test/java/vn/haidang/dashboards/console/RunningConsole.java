package vn.haidang.dashboards.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.ingest.article.Audience;

/** The console on made-up articles and stories; "lan" reads two provinces, "john" one of them in English. */
final class RunningConsole implements AutoCloseable {

    static final Map<String, Audience> AUDIENCES = Map.of(
            "tin-nhanh-24", new Audience(45_000, "người theo dõi trang, số của trang, 10/2026"),
            "song-bien", new Audience(1_200_000, "lượt xem mỗi tháng, số của tòa soạn, 6/2026"));

    static final String PASSWORD = "một câu dài dễ nhớ";

    private final FakeStoryEdits edits = new FakeStoryEdits();
    private final Path users;
    private final AccountFile accounts;
    private final Console console;

    RunningConsole() throws IOException {
        // In the build's folder, which every clean build empties.
        users = Files.createTempDirectory(Path.of("target"), "console").resolve("users.yaml");
        accounts = new AccountFile(users);
        accounts.put("lan", PASSWORD, new ProvinceAccess(Set.of("binh-dinh", "phu-yen")), "vi");
        accounts.put("john", PASSWORD, new ProvinceAccess(Set.of("binh-dinh")), "en");
        console = new Console(
                settings(),
                new FakeArchive(Samples.articles()),
                edits,
                new EvidenceSamples(),
                Clock.fixed(Samples.NOW, Period.ZONE));
        console.start();
    }

    /** With the same accounts, on a free port. */
    DashboardsSettings.Console settings() {
        return new DashboardsSettings.Console("127.0.0.1", 0, users, Preview.provinces(), AUDIENCES);
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
