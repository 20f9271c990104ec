package vn.haidang.analyze.language;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.haidang.analyze.text.Spelling;

/** Prints texts per CPU-second and the heap that a loaded detector holds; run it by hand on a quiet machine. */
final class LanguageBenchmark {

    private static final int ROUNDS = 8;
    private static final int TEXTS_OF_ROUND = 60_000;

    private LanguageBenchmark() {}

    public static void main(String[] args) {
        long before = heap();
        var detector = LanguageDetector.load();
        System.out.printf("heap of the detector: %.1f MB%n", (heap() - before) / 1e6);
        var vietnamese = both(Samples.sentences("vi"));
        var latin = Stream.of("en", "fr", "de", "es", "pt", "id")
                .flatMap(language -> both(Samples.sentences(language)).stream())
                .toList();
        var asian = Stream.of("zh", "ja", "ko", "th", "lo", "km")
                .flatMap(language -> both(Samples.sentences(language)).stream())
                .toList();
        report(detector, "Vietnamese as it is", vietnamese, text -> text);
        report(detector, "Vietnamese, NFD", vietnamese, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        report(detector, "Vietnamese, capitals", vietnamese, text -> text.toUpperCase(Locale.ROOT));
        report(detector, "Vietnamese, stripped", vietnamese, Spelling::fold);
        report(detector, "other Latin", latin, text -> text);
        report(detector, "other scripts", asian, text -> text);
        report(detector, "300 characters of Latin", latin, text -> (text + " ").repeat(300 / text.length()));
    }

    private static void report(
            LanguageDetector detector, String mode, List<String> texts, UnaryOperator<String> change) {
        var changed = texts.stream().map(change).toList();
        double average = changed.stream().mapToInt(String::length).average().orElse(0);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, rate(detector, changed));
        }
        System.out.printf("%-24s %3.0f characters: %,9.0f texts per CPU-second%n", mode, average, best);
    }

    /** Of all threads of the process, as a detector may hand work to others. */
    private static double rate(LanguageDetector detector, List<String> texts) {
        long start = cpuNanos();
        long known = 0;
        for (int i = 0; i < TEXTS_OF_ROUND; i++) {
            known += detector.detect(texts.get(i % texts.size())).equals(LanguageDetector.UNDETERMINED) ? 0 : 1;
        }
        double seconds = (cpuNanos() - start) / 1e9;
        if (known == 0) {
            throw new IllegalStateException("got no language at all, expected some");
        }
        return TEXTS_OF_ROUND / seconds;
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<String> both(Samples samples) {
        var all = new ArrayList<>(samples.developing());
        all.addAll(samples.heldOut());
        return all;
    }
}
