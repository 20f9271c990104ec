package vn.haidang.ingest.feed;

import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The language a feed declares. */
final class FeedLanguage {

    private static final Namespace DUBLIN_CORE = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");

    private FeedLanguage() {}

    /** As written, with a hyphen before the region. */
    static Optional<String> of(Document feed) {
        Element root = feed.getRootElement();
        Element head = Optional.ofNullable(root.getChild("channel", root.getNamespace()))
                .orElse(root);
        return Stream.of(
                        Optional.ofNullable(head.getChildText("language", head.getNamespace())),
                        Optional.ofNullable(head.getChildText("language", DUBLIN_CORE)),
                        Optional.ofNullable(root.getAttributeValue("lang", Namespace.XML_NAMESPACE)))
                .flatMap(Optional::stream)
                .map(language -> language.strip().replace('_', '-'))
                .filter(language -> !language.isEmpty())
                .findFirst();
    }
}
