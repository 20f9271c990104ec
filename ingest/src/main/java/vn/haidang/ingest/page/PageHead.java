package vn.haidang.ingest.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.text.DateText;

/** What a page says about itself: meta elements, JSON-LD, and the few visible places everybody uses. */
final class PageHead {

    private final Document document;
    private final URI url;
    private final LinkedData linkedData;

    PageHead(Document document, URI url) {
        this.document = document;
        this.url = url;
        this.linkedData = LinkedData.of(document);
    }

    String title() {
        return first(List.of(meta("og:title"), text("h1"), text("title"))).orElse("");
    }

    String lead() {
        return first(List.of(meta("description"), meta("og:description"))).orElse("");
    }

    @Nullable
    String author() {
        return first(List.of(linkedData.author(), meta("author"), meta("article:author"), text("[rel=author]")))
                .filter(name -> !name.startsWith("http"))
                .orElse(null);
    }

    @Nullable
    Instant published() {
        return Stream.of(
                        linkedData.datePublished(),
                        meta("article:published_time"),
                        meta("pubdate"),
                        meta("datePublished"),
                        attribute("time[datetime]", "datetime"))
                .flatMap(Optional::stream)
                .flatMap(text -> DateText.parse(text).stream())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String language() {
        return first(List.of(attribute("html", "lang"), meta("og:locale"), meta("content-language")))
                .map(code -> code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(code -> code.matches("[a-z]{2}"))
                .orElse(null);
    }

    /** A page speaks for its own site only, and a link to the front page says nothing about this one. */
    @Nullable
    URI canonical() {
        return attribute("link[rel=canonical]", "abs:href")
                .flatMap(SameSite::parse)
                .filter(own -> SameSite.of(own, url))
                .filter(own -> own.getPath() != null && own.getPath().length() > 1)
                .orElse(null);
    }

    private static Optional<String> first(List<Optional<String>> candidates) {
        return candidates.stream()
                .flatMap(Optional::stream)
                .map(PlainText::line)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Optional<String> meta(String name) {
        return attribute(
                "meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "], meta[itemprop=" + quoted(name)
                        + "]",
                "content");
    }

    private static String quoted(String name) {
        return "'" + name + "'";
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(document.selectFirst(selector)).map(Element::text);
    }

    private Optional<String> attribute(String selector, String name) {
        return Optional.ofNullable(document.selectFirst(selector)).map(element -> element.attr(name));
    }
}
