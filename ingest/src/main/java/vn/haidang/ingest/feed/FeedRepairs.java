package vn.haidang.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/** Puts right in the tree what keeps Rome from finding an item's fields: foreign names, missing frames, base64. */
final class FeedRepairs {

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace ATOM_OLD = Namespace.getNamespace("http://purl.org/atom/ns#");
    private static final Namespace DUBLIN_CORE = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");
    private static final Namespace TERMS = Namespace.getNamespace("http://purl.org/dc/terms/");
    private static final Namespace CONTENT =
            Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
    private static final Namespace XHTML = Namespace.getNamespace("http://www.w3.org/1999/xhtml");

    private static final Set<String> TEXTS = Set.of("title", "summary", "content", "tagline", "subtitle", "info");

    private FeedRepairs() {}

    static void apply(Document feed) {
        Element root = feed.getRootElement();
        switch (root.getName()) {
            case "feed" -> atom(root);
            case "rss" -> rss(root);
            default -> {
                // RDF has one namespace that anybody uses.
            }
        }
        for (Element element : all(root)) {
            if (TEXTS.contains(element.getName())) {
                decode(element);
            }
        }
        all(root).stream().filter(FeedRepairs::isItem).forEach(FeedRepairs::fields);
    }

    /** Drafts of Atom had namespaces of their own. */
    private static void atom(Element root) {
        Namespace written = root.getNamespace();
        if (!written.equals(ATOM) && !written.equals(ATOM_OLD)) {
            rename(root, written, root.getAttribute("version") == null ? ATOM : ATOM_OLD);
        }
    }

    /** RSS has no namespace, a version, and a channel that holds its items. */
    private static void rss(Element root) {
        if (!root.getNamespace().equals(Namespace.NO_NAMESPACE)) {
            rename(root, root.getNamespace(), Namespace.NO_NAMESPACE);
        }
        if (root.getAttribute("version") == null) {
            root.setAttribute("version", "2.0");
        }
        if (root.getChild("channel") == null && root.getChild("item") != null) {
            var frame = new Element("channel");
            frame.addContent(root.removeContent());
            root.addContent(frame);
        }
        Element channel = root.getChild("channel");
        if (channel != null) {
            fill(channel, "title", channel.getChild("title", DUBLIN_CORE));
        }
    }

    private static void rename(Element root, Namespace from, Namespace to) {
        all(root).stream()
                .filter(element -> element.getNamespace().equals(from))
                .forEach(element -> element.setNamespace(to));
    }

    private static boolean isItem(Element element) {
        return element.getName().equals("item");
    }

    private static void fields(Element item) {
        fill(item, "title", item.getChild("title", DUBLIN_CORE));
        fill(item, "description", item.getChild("description", DUBLIN_CORE));
        fill(item, "author", item.getChild("author", DUBLIN_CORE));
        fill(item, "pubDate", item.getChild("issued", TERMS));
        fill(item, "pubDate", item.getChild("created", TERMS));
        fill(item, "pubDate", item.getChild("modified", TERMS));
        for (Element whole : List.of("fullitem", "body").stream()
                .flatMap(name -> item.getChildren(name).stream())
                .toList()) {
            content(item, whole);
        }
        List.copyOf(item.getChildren("body", XHTML)).forEach(body -> content(item, body));
    }

    private static void fill(Element parent, String name, @Nullable Element other) {
        Namespace own = parent.getNamespace();
        if (other != null && parent.getChild(name, own) == null) {
            parent.addContent(new Element(name, own).setText(other.getText()));
        }
    }

    private static void content(Element item, Element whole) {
        if (item.getChild("encoded", CONTENT) == null) {
            item.addContent(new Element("encoded", CONTENT).setText(markup(whole)));
        }
    }

    private static void decode(Element element) {
        String type = element.getAttributeValue("type", "text");
        if ("base64".equals(element.getAttributeValue("mode")) || isBinary(element, type)) {
            String text = base64(element.getTextNormalize().replace(" ", ""));
            if (text != null) {
                element.removeAttribute("mode");
                element.setAttribute("type", "html");
                element.setText(text);
            }
        } else if (type.equals("html") && !element.getChildren().isEmpty()) {
            element.setText(markup(element));
        }
    }

    /** Atom 1.0 says that content of any other type than text or XML is base64. */
    private static boolean isBinary(Element element, String type) {
        return element.getNamespace().equals(ATOM)
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && element.getChildren().isEmpty();
    }

    private static @Nullable String base64(String written) {
        try {
            return new String(Base64.getDecoder().decode(written), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String markup(Element element) {
        var written = new StringBuilder();
        for (Content part : element.getContent()) {
            written.append(part instanceof Element inner ? new XMLOutputter().outputString(inner) : part.getValue());
        }
        return written.toString();
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>(List.of(root));
        root.getDescendants(Filters.element()).forEach(all::add);
        return all;
    }
}
