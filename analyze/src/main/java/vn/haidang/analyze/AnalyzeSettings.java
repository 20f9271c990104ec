package vn.haidang.analyze;

import java.nio.file.Path;

/**
 * The analyze part of the configuration.
 *
 * @param provinces folder with one file per watched province
 * @param topics file of topic queries
 * @param tone file of the tone lexicon
 * @param response file of complaint and rumour patterns
 * @param model file of the trained model for Vietnamese
 * @param threads stream threads
 */
public record AnalyzeSettings(Path provinces, Path topics, Path tone, Path response, Path model, int threads) {

    public AnalyzeSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("got " + threads + " threads, expected 1 or more");
        }
    }
}
