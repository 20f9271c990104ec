package vn.haidang.analyze;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.labelled.LabelledItems;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.stream.IngestTopics;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.JsonSerde;

/**
 * Articles per CPU-second on real feed items: the functions with and without the place gate, and the topology beside one
 * that only parses and stores.
 *
 * <p>CPU time of the whole process, garbage collection included, in turns after a round for warm-up. The topologies run
 * in Kafka's test driver, without a broker. Run by hand from the folder of the module.
 */
final class AnalysisBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisBenchmark.class);
    private static final int ITEMS = 30_000;
    private static final int ROUNDS = 4;

    private final Analyzer analyzer = ShippedAnalysis.load();
    private final List<Article> articles;

    private AnalysisBenchmark(List<Article> articles) {
        this.articles = articles;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        var articles = LabelledItems.feed(ITEMS).stream()
                .map(item -> Samples.article(item.id(), item.title(), item.summary() == null ? "" : item.summary()))
                .toList();
        new AnalysisBenchmark(articles).run();
    }

    private void run() throws IOException {
        var gated = new double[ROUNDS];
        var ungated = new double[ROUNDS];
        var topology = new double[ROUNDS];
        var stored = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            gated[round] = rate(articles.size(), this::withGate);
            ungated[round] = rate(articles.size(), this::withoutGate);
            topology[round] = driven(AnalyzeTopology.of(analyzer, ShippedAnalysis.trends()));
            stored[round] = driven(parseAndStore());
        }
        report("functions, with the gate", gated);
        report("functions, every article labelled", ungated);
        report("topology", topology);
        report("parse and store", stored);
        LOG.info("share of parse and store: {}", format(median(topology) / median(stored), 2));
    }

    private void withGate() {
        for (Article article : articles) {
            var step = Step.goesOn(analyzer.gate(analyzer.normalise(article)), 1);
            if (!step.gated().mentions().isEmpty()) {
                analyzer.label(step);
            }
        }
    }

    private void withoutGate() {
        articles.forEach(analyzer::analyze);
    }

    private double driven(Topology topology) throws IOException {
        var state = Files.createTempDirectory("analysis-benchmark");
        try (var driven = new DrivenTopology(topology, state)) {
            var input = driven.rawInput(IngestTopics.ARTICLES);
            var keys = articles.stream()
                    .map(article -> Serdes.String()
                            .serializer()
                            .serialize("", article.id().value()))
                    .toList();
            var values = articles.stream().map(Json.mapper()::writeValueAsBytes).toList();
            return rate(articles.size(), () -> {
                for (int i = 0; i < keys.size(); i++) {
                    input.pipeInput(keys.get(i), values.get(i));
                }
            });
        }
    }

    private static Topology parseAndStore() {
        var builder = new StreamsBuilder();
        builder.table(
                IngestTopics.ARTICLES.name(),
                Consumed.with(Serdes.String(), new JsonSerde<>(Article.class)),
                Materialized.<String, Article>as(Stores.persistentKeyValueStore("articles"))
                        .withKeySerde(Serdes.String())
                        .withValueSerde(new JsonSerde<>(Article.class)));
        return builder.build();
    }

    private static double rate(int items, Runnable work) {
        long start = cpuNanos();
        work.run();
        return items / ((cpuNanos() - start) / 1e9);
    }

    private static void report(String what, double[] rates) {
        LOG.info("{}: {} articles per CPU-second", what, format(median(rates), 0));
    }

    private static double median(double[] rates) {
        double[] sorted = Arrays.copyOfRange(rates, 1, rates.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String format(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
