package vn.haidang.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements by name, whichever attribute names them. */
final class MetaElements {

    private final Map<String, List<String>> contents = new HashMap<>();
    private final Optional<String> htmlLanguage;

    MetaElements(Document document) {
        for (Element element : document.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String content = PlainText.line(element.attr("content"));
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.computeIfAbsent(name, unseen -> new ArrayList<>()).add(content);
                }
            }
        }
        htmlLanguage = Optional.ofNullable(document.selectFirst("html")).map(html -> html.attr("lang"));
    }

    Optional<String> first(String... names) {
        return all(List.of(names)).findFirst();
    }

    /** In the order of the names. */
    Stream<String> all(List<String> names) {
        return names.stream().flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }

    /** ISO 639-1 code as declared. */
    Optional<String> language() {
        return Stream.concat(
                        htmlLanguage.stream(), all(List.of("og:locale", "content-language", "language", "inlanguage")))
                .map(code -> code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(code -> code.matches("[a-z]{2}"))
                .findFirst();
    }
}
