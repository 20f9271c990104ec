package vn.haidang.analyze.opinion;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.opinion.Endpoint.Sleep;

/** The configured language model; safe for use by many threads, and silent when it is switched off. */
public final class LanguageModel implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);

    private final OpinionSettings settings;
    private final Clock clock;
    private final Optional<Endpoint> endpoint;

    public LanguageModel(OpinionSettings settings, Clock clock) {
        this(settings, clock, Thread::sleep);
    }

    LanguageModel(OpinionSettings settings, Clock clock, Sleep sleep) {
        this.settings = settings;
        this.clock = clock;
        this.endpoint =
                settings.enabled() ? Optional.of(new Endpoint(new Exchange(settings), clock, sleep)) : Optional.empty();
    }

    /** Whether an article may call for an answer, by the codebook's definitions. */
    public Answer<SecondOpinion> secondOpinion(PressText text) throws InterruptedException {
        return ask(new SecondOpinionTask(), text);
    }

    /**
     * An article in few Vietnamese sentences.
     *
     * @param sentences how many at most, 1 to 10
     */
    public Answer<Summary> summary(PressText text, int sentences) throws InterruptedException {
        return ask(new SummaryTask(sentences), text);
    }

    public Answer<Translation> translation(PressText text, TargetLanguage language) throws InterruptedException {
        return ask(new TranslationTask(language), text);
    }

    private <T> Answer<T> ask(Task<T> task, PressText text) throws InterruptedException {
        return endpoint.isEmpty()
                ? new Answer.Withheld<>(Reason.OFF, "opinion.enabled is false")
                : ask(endpoint.get(), task, text.excerpt(settings.maxCharacters()));
    }

    private <T> Answer<T> ask(Endpoint server, Task<T> task, Excerpt excerpt) throws InterruptedException {
        try {
            byte[] reply = server.ask(Chat.request(settings.model(), PromptText.of(task.text(), excerpt)));
            T value = task.read(AnswerObject.parse(Chat.content(reply), excerpt), excerpt);
            return new Answer.Given<>(value, settings.model(), clock.instant(), excerpt.extent());
        } catch (NoAnswerException e) {
            LOG.warn("language model at {}: {}", settings.address(), e.getMessage());
            return e.answer();
        }
    }

    @Override
    public void close() {
        endpoint.ifPresent(Endpoint::close);
    }
}
