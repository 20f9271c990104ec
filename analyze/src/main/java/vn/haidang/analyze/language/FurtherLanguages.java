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

/** Lingua, for the languages in Latin letters that the model of {@link LatinModel} knows only as a class of others. */
final class FurtherLanguages {

    /** English stands for what the model wrongly took for another language; it is never the answer. */
    private static final Language[] LANGUAGES = {
        Language.ENGLISH,
        Language.SWEDISH,
        Language.DANISH,
        Language.BOKMAL,
        Language.ICELANDIC,
        Language.FINNISH,
        Language.ESTONIAN,
        Language.LATVIAN,
        Language.LITHUANIAN,
        Language.HUNGARIAN,
        Language.ROMANIAN,
        Language.TURKISH,
        Language.ALBANIAN,
        Language.CROATIAN,
        Language.SLOVENE,
        Language.SLOVAK,
        Language.CATALAN,
        Language.SWAHILI
    };

    /** Two best languages closer than this give no answer: Danish and Norwegian headlines often are. */
    private static final double CLEAR_LEAD = 0.02;

    private final LanguageDetector lingua;

    private FurtherLanguages(LanguageDetector lingua) {
        this.lingua = lingua;
    }

    /**
     * Loads in a thread of its own: with a common pool of no threads Lingua would wait for ever.
     *
     * @throws IllegalStateException when it takes longer than the timeout
     */
    static FurtherLanguages load(Duration timeout) {
        var loading = new CompletableFuture<LanguageDetector>();
        Thread.ofPlatform()
                .daemon()
                .name("lingua-load")
                .start(() -> loading.completeAsync(FurtherLanguages::build, Runnable::run));
        try {
            return new FurtherLanguages(loading.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
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
        return found == Language.UNKNOWN || found == Language.ENGLISH
                ? Optional.empty()
                : Optional.of(found.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }
}
