package vn.haidang.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.deploy.PassableFolder;
import vn.haidang.deploy.TestServers;
import vn.haidang.deploy.application.Application;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.Role;
import vn.haidang.deploy.benchmark.ReadingOfficer.Page;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.deploy.embedded.EmbeddedServers;
import vn.haidang.deploy.embedded.EmbeddedServers.Part;

/**
 * Time from a click to the whole page, for officers who read at the same time, on embedded servers.
 *
 * <p>Run by hand from {@code deploy}. Arguments: folder for the data (kept), folder with real texts, number of articles,
 * of officers, mean seconds from a page to the next click, seconds measured.
 */
final class ConsoleBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleBenchmark.class);
    private static final String PROVINCE = "binh-dinh";
    private static final Path DISTRIBUTION = Path.of("target/haidang");
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private ConsoleBenchmark() {}

    /** Fills what is missing, then measures. */
    public static void main(String[] arguments) throws Exception {
        Path data = PassableFolder.open(Files.createDirectories(Path.of(arguments[0])));
        var texts = RealTexts.read(Path.of(arguments[1]));
        fill(data, texts, Integer.parseInt(arguments[2]));
        var installation =
                new Installation(DISTRIBUTION.resolve("config"), TestServers.FOLDER, DISTRIBUTION.resolve("newsroom"));
        var changes = Files.writeString(
                data.resolve("haidang.yaml"),
                "data: \"" + data + "\"\nconsole: {port: 0, limits: {pages: 100000, exports: 100, api: 100}}\n");
        var configuration = Configuration.load(installation.defaults(), changes);
        var roles = EnumSet.complementOf(EnumSet.of(Role.INGEST));
        var duties = new Duties(
                EnumSet.of(vn.haidang.alerting.alert.Role.DUTY_OFFICER, vn.haidang.alerting.alert.Role.COORDINATOR),
                null);
        new AccountFile(configuration.usersFile())
                .put(ReadingOfficer.NAME, ReadingOfficer.PASSWORD, ProvinceAccess.ALL, "vi", duties);
        try (var application = Application.start(configuration, installation, roles, LOG::info, Clock.systemUTC())) {
            String address = application.consoleAddress().orElseThrow().toString();
            var officers = IntStream.range(0, Integer.parseInt(arguments[3]))
                    .mapToObj(number -> new ReadingOfficer(address, PROVINCE, texts, number))
                    .toList();
            var think = Duration.ofMillis((long) (1_000 * Double.parseDouble(arguments[4])));
            read(officers, WARM_UP, think);
            report(read(officers, Duration.ofSeconds(Long.parseLong(arguments[5])), think));
        }
    }

    private static void fill(Path data, RealTexts texts, int articles) throws Exception {
        try (var servers = EmbeddedServers.start(EnumSet.of(Part.ELASTICSEARCH), TestServers.FOLDER, data, LOG::info);
                var archive = Archive.connect(
                        new DashboardsSettings.Elasticsearch(servers.elasticsearchUrl(), null, null, 0))) {
            archive.prepare();
            new Filling(archive, new MadePress(texts, PROVINCE, Instant.now())).to(articles, data);
        }
    }

    private static List<Page> read(List<ReadingOfficer> officers, Duration length, Duration think) throws Exception {
        var tasks = officers.stream()
                .<Callable<List<Page>>>map(officer -> () -> officer.read(length, think))
                .toList();
        return Together.run(officers.size(), tasks).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void report(List<Page> pages) {
        pages.stream()
                .collect(Collectors.groupingBy(Page::kind, TreeMap::new, Collectors.toList()))
                .forEach(ConsoleBenchmark::report);
        report("all", pages);
    }

    private static void report(String kind, List<Page> pages) {
        double[] sorted = pages.stream().mapToDouble(Page::millis).sorted().toArray();
        long failed = pages.stream().filter(page -> page.status() != 200).count();
        LOG.info(
                "{}: {} pages, p50 {} ms, p95 {} ms, p99 {} ms, most {} ms, not 200: {}",
                kind,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                failed);
    }

    private static long at(double[] sorted, double share) {
        return Math.round(sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
    }
}
