package vn.haidang.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server wants to be asked with next time, word for word as it sent it.
 *
 * @param etag for {@code If-None-Match}
 * @param lastModified for {@code If-Modified-Since}
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing known: the server sends the document whole. */
    public static final Validators NONE = new Validators(null, null);
}
