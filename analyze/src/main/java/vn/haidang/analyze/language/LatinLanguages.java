package vn.haidang.analyze.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lingua, for text in the Latin alphabet. */
final class LatinLanguages {

    /**
     * Those of the press watched; each further one costs speed and accuracy. No Malay: beside it Lingua loses every
     * fourth Indonesian text and still knows only every third Malay one.
     */
    private static final Language[] LANGUAGES = {
        Language.VIETNAMESE,
        Language.ENGLISH,
        Language.FRENCH,
        Language.GERMAN,
        Language.SPANISH,
        Language.PORTUGUESE,
        Language.ITALIAN,
        Language.DUTCH,
        Language.INDONESIAN,
        Language.TAGALOG,
        Language.CZECH,
        Language.POLISH
    };

    /** Two best languages closer than this give no answer; keeps "COVID-19 2021" from becoming one. */
    private static final double CLEAR_LEAD = 0.02;

    private final LanguageDetector lingua;

    private LatinLanguages(LanguageDetector lingua) {
        this.lingua = lingua;
    }

    /**
     * Loads in a thread of its own: with a common pool of no threads Lingua would wait for ever.
     *
     * @throws IllegalStateException when it takes longer than the timeout
     */
    static LatinLanguages load(Duration timeout) {
        var loading = new CompletableFuture<LanguageDetector>();
        Thread.ofPlatform()
                .daemon()
                .name("lingua-load")
                .start(() -> loading.completeAsync(LatinLanguages::build, Runnable::run));
        try {
            return new LatinLanguages(loading.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "language models not loaded after " + timeout.toSeconds()
                            + " s; is java.util.concurrent.ForkJoinPool.common.parallelism 0?",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading language models", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("language models cannot be loaded", e);
        }
    }

    private static LanguageDetector build() {
        return LanguageDetectorBuilder.fromLanguages(LANGUAGES)
                .withLowAccuracyMode()
                .withMinimumRelativeDistance(CLEAR_LEAD)
                .withPreloadedLanguageModels()
                .build();
    }

    /** ISO 639-1 code of the clearly most likely language. */
    Optional<String> detect(String text) {
        var found = lingua.detectLanguageOf(text);
        return found == Language.UNKNOWN
                ? Optional.empty()
                : Optional.of(found.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }
}
