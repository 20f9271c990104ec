package vn.haidang.dashboards.archive;

import org.jspecify.annotations.Nullable;

/** The archive could not be asked: Elasticsearch is away, too slow, or refused the request. */
public final class ArchiveUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
