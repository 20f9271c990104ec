package vn.haidang.benchmarks.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor found on a page.
 *
 * @param body main text, may be empty
 * @param title headline, {@code null} when it finds none or does not look for one
 * @param author byline, likewise
 * @param day of publication as written on the page, likewise
 */
record Extraction(
        String body,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate day) {

    static Extraction ofBody(@Nullable String body) {
        return new Extraction(body == null ? "" : body, null, null, null);
    }
}
