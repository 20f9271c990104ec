package vn.haidang.analyze.query;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.LineFile;

/**
 * Items per CPU-second of the matcher and of Lucene Monitor, side by side in turns, on real feed items.
 *
 * <p>CPU time of the whole process, garbage collection included, as wall time on a shared machine says little. The
 * matcher starts from plain strings; Monitor gets its documents with our words already found, normalised and folded.
 * Run by hand; the argument is the file of feed items.
 */
final class QueryBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(QueryBenchmark.class);
    private static final int ITEMS = 3_000;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;

    /** The matcher is quicker, so it gets more work to be measured by. */
    private static final int PASSES = 5;

    private final List<Item> items;
    private final List<Document> documents;

    private QueryBenchmark(List<Item> items) {
        this.items = items;
        this.documents =
                items.stream().map(item -> LuceneMonitor.texts(item.document())).toList();
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        new QueryBenchmark(read(Path.of(arguments[0]))).run();
    }

    private void run() throws IOException {
        var titles = items.stream().map(Item::title).toList();
        try (var few = new Pair(BenchmarkQueries.of(titles, 200));
                var many = new Pair(BenchmarkQueries.of(titles, 2_000))) {
            for (int round = 0; round < ROUNDS; round++) {
                few.measure(round);
                many.measure(round);
            }
            few.report();
            many.report();
        }
    }

    /** The same queries in both. */
    private final class Pair implements AutoCloseable {
        private final int count;
        private final QuerySet<Integer> set;
        private final LuceneMonitor monitor;
        private final double[] ours = new double[ROUNDS];
        private final double[] theirs = new double[ROUNDS];

        Pair(Map<Integer, Query> queries) throws IOException {
            count = queries.size();
            set = QuerySet.of(queries);
            monitor = LuceneMonitor.of(queries);
        }

        void measure(int round) throws IOException {
            long start = cpuNanos();
            long found = 0;
            for (int pass = 0; pass < PASSES; pass++) {
                found += match(set);
            }
            ours[round] = perSecond(PASSES, start);
            start = cpuNanos();
            long expected = match(monitor);
            theirs[round] = perSecond(1, start);
            if (found != PASSES * expected) {
                throw new IllegalStateException("got " + found + " matches, Lucene " + expected + " a pass");
            }
        }

        void report() {
            LOG.info(
                    "{} queries on {} items: matcher {} items a CPU-second, Lucene Monitor {}, ratio {}",
                    count,
                    items.size(),
                    Math.round(median(ours)),
                    Math.round(median(theirs)),
                    median(ours) / median(theirs));
            LOG.info("rounds: matcher {}, Monitor {}", Arrays.toString(ours), Arrays.toString(theirs));
        }

        @Override
        public void close() throws IOException {
            monitor.close();
        }
    }

    private long match(QuerySet<Integer> set) {
        return items.stream()
                .mapToLong(item -> set.match(item.document()).size())
                .sum();
    }

    private long match(LuceneMonitor monitor) throws IOException {
        long matches = 0;
        for (var document : documents) {
            matches += monitor.match(document).size();
        }
        return matches;
    }

    private double perSecond(int passes, long start) {
        return passes * items.size() * 1e9 / (cpuNanos() - start);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double median(double[] rounds) {
        var sorted = Arrays.stream(rounds).skip(WARM_UP).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static List<Item> read(Path file) throws IOException {
        try (var lines = LineFile.open(file)) {
            var all = lines.lines().toList();
            int step = all.size() / ITEMS;
            return IntStream.range(0, ITEMS)
                    .mapToObj(i -> Json.mapper().readTree(all.get(i * step)))
                    .map(node -> new Item(
                            node.path("title").asString(), node.path("summary").asString()))
                    .toList();
        }
    }

    /** A feed item. */
    private record Item(String title, String summary) {
        QueryDocument document() {
            return QueryDocument.of(title, summary, "");
        }
    }
}
