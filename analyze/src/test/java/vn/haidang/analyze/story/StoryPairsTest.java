package vn.haidang.analyze.story;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.AnalyzedArticle;

/**
 * Measures stories on pairs of real items that two readers judged; those on which they differ are left out.
 *
 * <p>Weights and thresholds were chosen on the pairs with even numbers, so the odd ones tell what to expect.
 */
class StoryPairsTest {

    private static final Path LABELS = Path.of("labels/story-pairs.tsv");

    /** Below what was measured, so that a change for the worse shows. */
    private static final double FLOOR = 0.80;

    @Test
    void storiesAgreeWithReaders() throws IOException {
        var items = RealItems.matched();
        assumeTrue(Files.exists(LABELS), "skipped: no labels here");
        var reader = new FingerprintReader(TermWeights.of(Articles.VOCABULARY));
        Map<String, Fingerprint> prints = new HashMap<>();
        items.forEach(item -> prints.put(Articles.id(item), reader.read(item)));
        // A pair was drawn from what passed the gate at the time; the gate has changed since.
        var pairs = pairs().stream()
                .filter(pair -> prints.containsKey(pair.a) && prints.containsKey(pair.b))
                .toList();
        System.out.println("story pairs: " + pairs.size() + " cases run");
        assertTrue(pairs.size() >= 400, () -> "got " + pairs.size() + " pairs, expected 400 or more");
        var stories = stories(items);
        double odd = report("stories", pairs, (a, b) -> Objects.equals(stories.get(a), stories.get(b)));
        report("single pairs, score 0.45", pairs, (a, b) -> score(prints, a, b) >= 0.45);
        reportEmm(pairs, new ArrayList<>(prints.values()));
        assertTrue(odd >= FLOOR, () -> "pairwise F1 got " + odd + ", expected at least " + FLOOR);
    }

    /** The thresholds of the baseline are chosen on the even pairs as well. */
    private static void reportEmm(List<Pair> pairs, List<Fingerprint> prints) {
        double best = -1;
        Map<String, Integer> chosen = Map.of();
        String name = "";
        for (double daily : new double[] {0.1, 0.15, 0.2, 0.25, 0.3}) {
            for (double link : new double[] {0.15, 0.2, 0.3, 0.4, 0.5}) {
                var clusters = new EmmClustering(daily, link).cluster(prints);
                double even = Score.of(half(pairs, 0), (a, b) -> Objects.equals(clusters.get(a), clusters.get(b)))
                        .f1();
                if (even > best) {
                    best = even;
                    chosen = clusters;
                    name = "EMM style, daily " + daily + ", link " + link;
                }
            }
        }
        var clusters = chosen;
        report(name, pairs, (a, b) -> Objects.equals(clusters.get(a), clusters.get(b)));
    }

    private static double score(Map<String, Fingerprint> prints, String a, String b) {
        return Matching.link(Objects.requireNonNull(prints.get(a)), Objects.requireNonNull(prints.get(b)))
                .score();
    }

    /** Read right after each article came in: later ones come in order of time and change nothing. */
    private static Map<String, String> stories(List<AnalyzedArticle> items) {
        var machine = new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory());
        Map<String, String> stories = new HashMap<>();
        for (var item : items) {
            machine.accept(item);
            stories.put(Articles.id(item), Objects.requireNonNull(machine.storyOf(Articles.id(item))));
        }
        return stories;
    }

    private static List<Pair> pairs() throws IOException {
        var lines = Files.readAllLines(LABELS);
        var pairs = IntStream.range(0, lines.size())
                .mapToObj(number -> Pair.of(number, lines.get(number).split("\t", -1)))
                .toList();
        double same = pairs.stream().filter(Pair::agreed).count();
        double first = share(pairs.stream().filter(pair -> pair.first).count(), pairs.size());
        double second = share(pairs.stream().filter(pair -> pair.second).count(), pairs.size());
        double chance = first * second + (1 - first) * (1 - second);
        double agreement = same / pairs.size();
        System.out.printf(
                Locale.ROOT,
                "%d pairs, readers agree on %.0f, kappa %.3f%n",
                pairs.size(),
                same,
                (agreement - chance) / (1 - chance));
        return pairs.stream().filter(Pair::agreed).toList();
    }

    private static double share(long some, int all) {
        return (double) some / all;
    }

    private static double report(String what, List<Pair> pairs, BiPredicate<String, String> same) {
        var even = Score.of(half(pairs, 0), same);
        var odd = Score.of(half(pairs, 1), same);
        System.out.printf(Locale.ROOT, "%s: even %s; odd %s%n", what, even, odd);
        return odd.f1();
    }

    private static List<Pair> half(List<Pair> pairs, int remainder) {
        return pairs.stream().filter(pair -> pair.number % 2 == remainder).toList();
    }

    private record Pair(int number, String a, String b, boolean first, boolean second) {
        static Pair of(int number, String[] fields) {
            return new Pair(number, fields[0], fields[1], fields[2].equals("1"), fields[3].equals("1"));
        }

        boolean agreed() {
            return first == second;
        }
    }

    private record Score(int pairs, double precision, double recall) {
        static Score of(List<Pair> pairs, BiPredicate<String, String> same) {
            double truth = pairs.stream().filter(Pair::first).count();
            var found = pairs.stream().filter(pair -> same.test(pair.a, pair.b)).toList();
            double right = found.stream().filter(Pair::first).count();
            return new Score(pairs.size(), right / found.size(), right / truth);
        }

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "n %d F1 %.3f P %.3f R %.3f", pairs, f1(), precision, recall);
        }
    }
}
