package vn.haidang.alerting.letter;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the letter is about, as it was published.
 *
 * @param outlet name of the newspaper or the page
 * @param title headline
 * @param published day that the outlet claims; {@code null} when it claims none
 */
public record Publication(
        String outlet, String title, URI url, @Nullable LocalDate published) {}
