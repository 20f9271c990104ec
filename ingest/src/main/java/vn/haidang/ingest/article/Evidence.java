package vn.haidang.ingest.article;

import java.util.Objects;

/**
 * What was kept of a page, or why nothing was.
 *
 * @param capture the same one for every province that asked for the same revision of the article
 */
public record Evidence(EvidenceRequest request, Capture capture) {

    public Evidence {
        Objects.requireNonNull(request, "got no request, expected one");
        Objects.requireNonNull(capture, "got no capture, expected one");
    }

    public String id() {
        return request.id();
    }
}
