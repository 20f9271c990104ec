package vn.haidang.analyze.story;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.result.AnalyzedArticle;

/**
 * CPU time per article with more and more live stories, within one memory of 30 days; made texts of 45 words, half of
 * them rewrites of an earlier one. Run by hand in the folder of the module.
 */
final class StoryBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(StoryBenchmark.class);
    private static final int[] STORIES = {100, 1_000, 5_000, 10_000, 20_000};
    private static final int MEASURED = 500;
    private static final double HOURS = 700;

    private final Random random = new Random(5);
    private final StoryMachine machine = new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory());
    private int articles;
    private int stories;

    private StoryBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        new StoryBenchmark().warmUp();
        var benchmark = new StoryBenchmark();
        for (int live : STORIES) {
            benchmark.fill(live);
            LOG.info("{} live stories: {} µs of CPU an article", live, benchmark.measure());
        }
    }

    private void warmUp() {
        fill(3_000);
    }

    private void fill(int live) {
        while (stories < live) {
            accept();
        }
    }

    private long measure() {
        long start = cpuNanos();
        for (int i = 0; i < MEASURED; i++) {
            accept();
        }
        return (cpuNanos() - start) / 1_000 / MEASURED;
    }

    private void accept() {
        var article = article();
        machine.accept(article);
        String id = Articles.id(article);
        stories += id.equals(machine.storyOf(id)) ? 1 : 0;
        articles++;
    }

    private AnalyzedArticle article() {
        int matter = random.nextInt(Math.max(1, articles));
        var words = new Random(matter);
        String text = IntStream.range(0, 45)
                .mapToObj(i -> word(random.nextInt(4) == 0 ? random : words))
                .collect(Collectors.joining(" "));
        return Articles.article("bao-" + random.nextInt(50), articles * HOURS / 45_000, text.substring(0, 40), text);
    }

    /** Frequent words are frequent, as in any text. */
    private static String word(Random from) {
        double u = from.nextDouble();
        return Articles.VOCABULARY.term((int) (Articles.VOCABULARY.size() * u * u * u));
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
