package vn.haidang.ingest.page;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says about itself: JSON-LD, meta elements, microdata, and the visible places everybody uses. */
final class PageHead {

    private final Document document;
    private final URI url;
    private final MetaElements meta;
    private final LinkedData linkedData;

    PageHead(Document document, URI url) {
        this.document = document;
        this.url = url;
        this.meta = new MetaElements(document);
        this.linkedData = LinkedData.of(document);
    }

    String title() {
        return PageTitle.of(document, meta, linkedData, url);
    }

    String lead() {
        return meta.first("og:description", "description", "twitter:description")
                .orElse("");
    }

    @Nullable
    String author() {
        return PageAuthor.of(document, meta, linkedData, site()).orElse(null);
    }

    PageDates dates(Instant seen) {
        return new DateEvidence(document, meta, linkedData, url, seen.atOffset(ZoneOffset.UTC)).resolve();
    }

    @Nullable
    String siteName() {
        return site().orElse(null);
    }

    @Nullable
    String language() {
        return meta.language().orElse(null);
    }

    /** A page speaks for its own site only, and a link to the front page says nothing about this one. */
    @Nullable
    URI canonical() {
        return Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("abs:href"))
                .flatMap(SameSite::parse)
                .filter(own -> SameSite.of(own, url))
                .filter(own -> own.getPath() != null && own.getPath().length() > 1)
                .orElse(null);
    }

    @Nullable
    LeadImage image() {
        return LeadImage.of(document, meta, linkedData, url).orElse(null);
    }

    private Optional<String> site() {
        return meta.first("og:site_name")
                .or(linkedData::publisher)
                .or(() -> meta.all(List.of("application-name", "publisher", "dc.publisher"))
                        .findFirst());
    }
}
