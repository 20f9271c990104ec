package vn.haidang.analyze.opinion;

import java.time.Instant;

/**
 * What came of a question to the model.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /**
     * An answer that passed every check.
     *
     * @param model that gave it, as configured
     * @param at when it was given
     * @param extent how much of the article it rests on
     */
    record Given<T>(T value, String model, Instant at, Extent extent) implements Answer<T> {}

    /**
     * No answer, or none that can be shown.
     *
     * @param detail one sentence for an officer or operator; never words of the article, the answer or the key
     */
    record Withheld<T>(Reason reason, String detail) implements Answer<T> {}
}
