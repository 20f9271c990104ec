package vn.haidang.benchmarks.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints what each extractor finds on the open parts of the published sets, in both halves.
 *
 * <p>Arguments: the folder of the sets, and optionally the folder where {@code npm install @mozilla/readability jsdom}
 * was run.
 */
final class ExtractionBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractionBenchmark.class);

    private final Path sets;

    private ExtractionBenchmark(Path sets) {
        this.sets = sets;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        var benchmark = new ExtractionBenchmark(Path.of(arguments[0]));
        for (Extractor extractor :
                List.of(new Haidang(), new Readability(), new Boilerpipe(), new JoinedParagraphs())) {
            benchmark.measure(extractor);
        }
        if (arguments.length > 1) {
            try (var node = new NodeReadability(Path.of(arguments[1]))) {
                benchmark.measure(node);
            }
        }
    }

    private void measure(Extractor extractor) throws IOException {
        for (String name : List.of("scrapinghub", "fundus", "vietnamese", "trafilatura", "htmldate")) {
            List<Reading> all = Reading.of(GoldSet.read(sets, name), extractor);
            for (Half half : Half.values()) {
                List<Reading> readings = all.stream()
                        .filter(reading -> reading.page().half() == half)
                        .toList();
                LOG.info("{} {} {}: {}", extractor.name(), name, half, report(name, readings));
            }
            LOG.info("{} {} all: {}", extractor.name(), name, report(name, all));
        }
    }

    static String report(String set, List<Reading> readings) {
        List<String> parts = new ArrayList<>();
        switch (set) {
            case "trafilatura" -> parts.add(segments(readings));
            case "htmldate" -> parts.add(days(readings));
            default -> parts.add(shingles(readings));
        }
        if (set.equals("fundus")) {
            parts.add("unspaced scripts "
                    + shingles(
                            readings.stream().filter(Reading::isWithoutBlanks).toList()));
            parts.add(days(readings));
            parts.add("title " + share(readings, reading -> true, Reading::isTitleRight));
        }
        if (set.equals("fundus") || set.equals("trafilatura")) {
            parts.add("author " + share(readings, Reading::hasAuthors, Reading::isAuthorRight));
        }
        return String.join("; ", parts);
    }

    private static String shingles(List<Reading> readings) {
        return ShingleMean.of(readings.stream().map(Reading::shingles).toList()).toString();
    }

    private static String segments(List<Reading> readings) {
        return SegmentScore.sum(readings.stream().map(Reading::segments).toList())
                + ", "
                + readings.stream()
                        .filter(reading -> reading.found().body().isEmpty())
                        .count()
                + " empty";
    }

    private static String days(List<Reading> readings) {
        return "day " + share(readings, reading -> true, Reading::isDayRight);
    }

    private static String share(List<Reading> readings, Predicate<Reading> counts, Predicate<Reading> right) {
        List<Reading> counted = readings.stream().filter(counts).toList();
        long good = counted.stream().filter(right).count();
        return String.format(
                Locale.ROOT, "%.4f (%d of %d)", (double) good / Math.max(1, counted.size()), good, counted.size());
    }
}
