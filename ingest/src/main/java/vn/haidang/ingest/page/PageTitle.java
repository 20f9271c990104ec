package vn.haidang.ingest.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page, without the name of its site. */
final class PageTitle {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-|–—:·•»«/]+\\s+|\\s*[|｜]\\s*|_(?=\\p{IsHan})|--(?=\\p{IsHan})");

    private PageTitle() {}

    /** Empty when the page has none. */
    static String of(Document document, MetaElements meta, LinkedData linkedData, URI url) {
        List<String> sites = Stream.of(
                        meta.all(List.of("og:site_name", "application-name")),
                        linkedData.publisher().stream(),
                        host(url))
                .flatMap(names -> names)
                .map(PageTitle::letters)
                .filter(name -> name.length() > 1)
                .toList();
        List<String> headings = document.select("h1").stream()
                .map(heading -> PlainText.spaced(heading.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return Stream.of(
                        meta.all(List.of("og:title")),
                        linkedData.headline().stream(),
                        meta.all(List.of("twitter:title", "dc.title", "title", "headline")),
                        headings.stream(),
                        Optional.ofNullable(document.selectFirst("title")).map(Element::text).stream())
                .flatMap(titles -> titles)
                .map(PlainText::line)
                .map(title -> withoutSite(title, sites, headings))
                .filter(title -> !title.isEmpty() && !sites.contains(letters(title)))
                .findFirst()
                .orElse("");
    }

    /** A part at either end is the site's name when it is called so, or when a heading says the rest. */
    private static String withoutSite(String title, List<String> sites, List<String> headings) {
        var cuts = SEPARATOR.matcher(title).results().toList();
        for (var cut : cuts) {
            String before = title.substring(0, cut.start()).strip();
            String after = title.substring(cut.end()).strip();
            if (headings.stream().anyMatch(heading -> letters(heading).equals(letters(before)))
                    || sites.contains(letters(after))) {
                return before;
            }
            if (sites.contains(letters(before))) {
                return after;
            }
        }
        return title;
    }

    /** {@code www.bao-abc.com.vn} is {@code baoabccomvn}, and {@code baoabc} for itself. */
    private static Stream<String> host(URI url) {
        if (url.getHost() == null) {
            return Stream.empty();
        }
        String host = url.getHost().replaceFirst("^(www|m|amp)\\.", "");
        List<String> labels = List.of(host.split("\\.", -1));
        return Stream.of(host, labels.getFirst(), labels.get(Math.max(0, labels.size() - 2)));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
