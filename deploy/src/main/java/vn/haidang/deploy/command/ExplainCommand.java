package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.StageFactory;
import vn.haidang.ingest.SinglePage;
import vn.haidang.ingest.article.Article;

/** Says what the analysis makes of one page, and why. */
@Command(
        name = "explain",
        description = "Says what the analysis makes of one page, and why; no server needed.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Mixin
    private final OpinionOptions opinion = new OpinionOptions();

    @Parameters(paramLabel = "URL|FILE", description = "Address of an article, or a saved page.")
    private String target = "";

    @Override
    public Integer call() throws InterruptedException {
        var clock = Clock.systemUTC();
        var configuration = options.load(Installation.found());
        var analyzer = Analyzer.load(configuration.analyze());
        var publisher = opinion.publisher(configuration);
        try {
            var page = target.matches("https?://.*")
                    ? SinglePage.fetch(URI.create(target), StageFactory.ingestSettings(configuration), clock)
                    : SinglePage.read(Path.of(target), clock);
            var article = publisher.map(page::withSource).orElse(page);
            print(article, analyzer.analyze(article));
            opinion.print(
                    article,
                    publisher,
                    configuration.opinion(),
                    clock,
                    spec.commandLine().getOut());
            return 0;
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + target + ": " + e.getMessage());
        }
    }

    private void print(Article article, Labels labels) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(article.title());
        out.println();
        row(out, "language", labels.language(), List.of());
        if (labels.mentions().isEmpty()) {
            row(out, "place", "no watched province", List.of());
        }
        labels.mentions().forEach(mention -> {
            String label = "place:" + mention.province();
            row(out, mention.province(), code(mention.status()), labels.evidenceOf(label));
        });
        labels.topics().forEach(topic -> row(out, "topic", topic, labels.evidenceOf("topic:" + topic)));
        row(out, "tone", code(labels.tone()), labels.evidenceOf("tone"));
        row(out, "response", code(labels.response()), labels.evidenceOf("response"));
    }

    private static void row(PrintWriter out, String label, String value, List<Evidence> proofs) {
        out.printf(Locale.ROOT, "%-12s %s%n", label, value);
        proofs.forEach(proof -> out.printf(Locale.ROOT, "%-12s   “%s”  (%s)%n", "", proof.text(), proof.reason()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
