package vn.haidang.ingest.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The picture that stands for an article.
 *
 * @param address absolute, http or https
 * @param caption plain text, may be empty
 */
public record LeadImage(URI address, String caption) {

    static Optional<LeadImage> of(Document document, MetaElements meta, LinkedData linkedData, URI url) {
        return Stream.concat(
                        meta.all(java.util.List.of("og:image", "og:image:url", "twitter:image")),
                        linkedData.image().stream())
                .flatMap(address -> SameSite.parse(address.replace(" ", "%20")).stream())
                .map(url::resolve)
                .filter(LeadImage::isWeb)
                .findFirst()
                .map(address -> new LeadImage(address, caption(document)));
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }

    private static String caption(Document document) {
        return Optional.ofNullable(
                        document.selectFirst("figure figcaption, .PhotoCMS_Caption, .desc_cation, td.pCaption"))
                .map(Element::text)
                .map(PlainText::line)
                .orElse("");
    }
}
