package vn.haidang.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.deploy.PassableFolder;
import vn.haidang.deploy.TestServers;
import vn.haidang.deploy.benchmark.MadeSearches.Made;
import vn.haidang.deploy.embedded.EmbeddedServers;
import vn.haidang.deploy.embedded.EmbeddedServers.Part;

/**
 * Time from a search to its page, in one province with a million articles in the embedded Elasticsearch.
 *
 * <p>Run by hand from {@code deploy}. Arguments: folder for the data (kept, so that a second run need not fill it),
 * folder with real texts, number of articles.
 */
final class SearchBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(SearchBenchmark.class);
    private static final String PROVINCE = "binh-dinh";
    private static final Instant NOW = Instant.parse("2026-03-26T12:00:00Z");
    private static final int WARM_UP = 60;
    private static final int SEARCHES = 240;

    /** A search with the milliseconds it took. */
    private record Timed(Made made, double millis, long total) {}

    private SearchBenchmark() {}

    /** Fills what is missing, then measures. */
    public static void main(String[] arguments) throws Exception {
        Path data = PassableFolder.open(Files.createDirectories(Path.of(arguments[0])));
        var texts = RealTexts.read(Path.of(arguments[1]));
        try (var servers = EmbeddedServers.start(EnumSet.of(Part.ELASTICSEARCH), TestServers.FOLDER, data, LOG::info);
                var archive = Archive.connect(
                        new DashboardsSettings.Elasticsearch(servers.elasticsearchUrl(), null, null, 0))) {
            archive.prepare();
            new Filling(archive, new MadePress(texts, PROVINCE, NOW)).to(Integer.parseInt(arguments[2]), data);
            measure(archive.reader(), texts);
        }
    }

    private static void measure(ArchiveReader reader, RealTexts texts) throws Exception {
        for (var one : new MadeSearches(texts, PROVINCE, 1).some(WARM_UP)) {
            timed(reader, one);
        }
        var busy = cpu();
        List<Timed> alone = new ArrayList<>();
        for (var one : new MadeSearches(texts, PROVINCE, 2).some(SEARCHES)) {
            alone.add(timed(reader, one));
        }
        report("one at a time", alone);
        LOG.info("CPU of both processes, a search: {} ms", cpu().minus(busy).toMillis() / SEARCHES);
        report("by kind", alone, each -> each.made().kind());
        report("by order", alone, each -> each.made().search().order().name());
        var four = new MadeSearches(texts, PROVINCE, 3)
                .some(SEARCHES).stream()
                        .<Callable<Timed>>map(one -> () -> timed(reader, one))
                        .toList();
        report("four at once", Together.run(4, four));
    }

    /** Of this process and the server; unlike times on a wall they say little of what else the machine does. */
    private static Duration cpu() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Timed timed(ArchiveReader reader, Made made) {
        long start = System.nanoTime();
        long total = reader.search(made.search()).figures().total();
        return new Timed(made, (System.nanoTime() - start) / 1e6, total);
    }

    private static void report(String title, List<Timed> times, Function<Timed, String> by) {
        times.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> report(title + ", " + kind, some));
    }

    private static void report(String title, List<Timed> times) {
        double[] sorted = times.stream().mapToDouble(Timed::millis).sorted().toArray();
        LOG.info(
                "{}: {} searches, p50 {} ms, p95 {} ms, p99 {} ms, most {} ms, median of articles found {}",
                title,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                times.stream()
                        .mapToLong(Timed::total)
                        .sorted()
                        .skip(times.size() / 2)
                        .findFirst()
                        .orElse(0));
    }

    private static long at(double[] sorted, double share) {
        return Math.round(sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
    }
}
