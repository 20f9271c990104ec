package vn.haidang.benchmarks.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages per CPU-second of the reading thread, extractors in turns, on all pages of the sets; the last round counts.
 *
 * <p>Argument: the folder of the sets.
 */
final class SpeedBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(SpeedBenchmark.class);
    private static final int ROUNDS = 3;

    private SpeedBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (String set : List.of("scrapinghub", "fundus", "vietnamese")) {
            pages.addAll(GoldSet.read(Path.of(arguments[0]), set).pages());
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (Extractor extractor : List.of(new Haidang(), new Readability(), new Boilerpipe())) {
                LOG.info("round {}: {} {} pages a CPU-second", round, extractor.name(), perSecond(extractor, pages));
            }
        }
    }

    private static long perSecond(Extractor extractor, List<GoldPage> pages) {
        List<byte[]> htmls = pages.stream().flatMap(SpeedBenchmark::html).toList();
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < pages.size(); i++) {
            Reading.of(pages.get(i), htmls.get(i), extractor);
        }
        return pages.size() * 1_000_000_000L / (threads.getCurrentThreadCpuTime() - start);
    }

    private static Stream<byte[]> html(GoldPage page) {
        try {
            return Stream.of(page.html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
