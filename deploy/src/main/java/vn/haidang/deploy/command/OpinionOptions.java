package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.opinion.LanguageModel;
import vn.haidang.analyze.opinion.OpinionSettings;
import vn.haidang.analyze.opinion.PressText;
import vn.haidang.analyze.opinion.TargetLanguage;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.source.FeedSource;
import vn.haidang.ingest.source.SourceList;

/** What to ask the language model about a page. */
final class OpinionOptions {

    private static final int MOST_SENTENCES = 10;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "The configured source that published the page; only then is the language model asked.")
    private @Nullable String source;

    @Option(
            names = "--summary",
            paramLabel = "N",
            description = "Also a Vietnamese summary of at most N sentences, 1 to 10, by the language model.")
    void sentences(int number) {
        if (number < 1 || number > MOST_SENTENCES) {
            throw new ParameterException(
                    command.commandLine(), "--summary: got " + number + ", expected 1 to " + MOST_SENTENCES);
        }
        sentences = number;
    }

    private @Nullable Integer sentences;

    @Option(names = "--translate", paramLabel = "vi|en", description = "Also a translation, by the language model.")
    private @Nullable TargetLanguage translate;

    /**
     * The named source.
     *
     * @throws CommandFailure when the list of sources does not have it
     */
    Optional<Source> publisher(Configuration configuration) {
        if (source == null) {
            return Optional.empty();
        }
        var found = SourceList.read(configuration.ingest().sources()).sources().stream()
                .map(FeedSource::source)
                .filter(known -> known.id().equals(source))
                .findFirst();
        if (found.isEmpty()) {
            throw new CommandFailure("--source: got '" + source + "', expected an id from "
                    + configuration.ingest().sources().getFileName());
        }
        return found;
    }

    /**
     * Asks and prints, when the configuration has the model switched on.
     *
     * @param publisher empty when nobody said whose page it is: it may be a private person's, so it is not sent
     */
    void print(Article article, Optional<Source> publisher, OpinionSettings settings, Clock clock, PrintWriter out)
            throws InterruptedException {
        var section = new OpinionSection(out);
        if (settings.enabled()) {
            var text = publisher.flatMap(known -> PressText.of(article.withSource(known)));
            if (text.isPresent()) {
                ask(text.get(), settings, clock, section);
            } else {
                section.notAsked(publisher
                        .map(known -> known.name() + " is a social account, and its posts are not sent")
                        .orElse("whose page this is must be said with --source"));
            }
        } else if (sentences != null || translate != null) {
            section.notAsked("opinion.enabled is false");
        }
    }

    private void ask(PressText text, OpinionSettings settings, Clock clock, OpinionSection section)
            throws InterruptedException {
        try (var model = new LanguageModel(settings, clock)) {
            section.opinion(model.secondOpinion(text));
            if (sentences != null) {
                section.summary(model.summary(text, sentences));
            }
            if (translate != null) {
                section.translation(model.translation(text, translate));
            }
        }
    }
}
