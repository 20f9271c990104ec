package vn.haidang.dashboards.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** A document as a tree of HTML; text is put in as text, so nothing in it can become markup. */
final class HtmlPage {

    private final org.w3c.dom.Document dom;

    private HtmlPage(org.w3c.dom.Document dom) {
        this.dom = dom;
    }

    static org.w3c.dom.Document of(Document document, String font) {
        try {
            var dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new HtmlPage(dom).build(document, font);
            return dom;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform makes documents", e);
        }
    }

    private void build(Document document, String font) {
        var html = dom.createElement("html");
        dom.appendChild(html);
        html.setAttribute("lang", document.language());
        var head = add(html, "head", "");
        add(head, "title", "").setTextContent(document.title());
        add(head, "style", "").setTextContent(style(font));
        var body = add(html, "body", "");
        letterhead(body, document.letterhead());
        text(body, "p", "title", document.title());
        text(body, "p", "subject", document.subject());
        document.blocks().forEach(block -> block(body, block));
    }

    private static String style(String font) {
        try (var file = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("document.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("FONT", font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letterhead(Element body, Letterhead letterhead) {
        var row = add(add(body, "table", "letterhead"), "tr", "");
        var left = add(row, "td", "left");
        text(left, "div", "authority", letterhead.authority());
        text(left, "div", "issuer", letterhead.issuer());
        add(left, "div", "rule short");
        text(left, "div", "number", letterhead.number());
        var right = add(row, "td", "right");
        text(right, "div", "nation", letterhead.title());
        text(right, "div", "motto", letterhead.motto());
        add(right, "div", "rule");
        text(right, "div", "date", letterhead.placeAndDate());
    }

    private void block(Element body, Block block) {
        switch (block) {
            case Block.Heading heading -> text(body, "h" + heading.level(), "", heading.text());
            case Block.Paragraph paragraph ->
                spans(add(body, "p", Block.announces(paragraph.spans()) ? "text lead" : "text"), paragraph.spans());
            case Block.Quote quote -> spans(add(body, "p", "quote"), quote.spans());
            case Block.Point point -> point(body, point);
            case Block.Table table -> table(body, table);
            case Block.Picture picture -> picture(body, picture);
        }
    }

    private void point(Element body, Block.Point point) {
        var line = add(body, "p", "point");
        line.appendChild(dom.createTextNode("- "));
        spans(line, point.spans());
    }

    private void table(Element body, Block.Table table) {
        var element = add(body, "table", "grid");
        int whole = table.widths().stream().mapToInt(Integer::intValue).sum();
        var head = add(add(element, "thead", ""), "tr", "");
        for (int i = 0; i < table.head().size(); i++) {
            var cell = text(head, "th", "", table.head().get(i));
            cell.setAttribute("style", "width: " + 100 * table.widths().get(i) / whole + "%");
        }
        var rows = add(element, "tbody", "");
        for (var row : table.rows()) {
            var line = add(rows, "tr", "");
            row.forEach(cell -> spans(add(line, "td", ""), cell.spans()));
        }
    }

    private void picture(Element body, Block.Picture picture) {
        var frame = add(body, "div", "picture");
        var image = add(frame, "img", "");
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()));
        image.setAttribute("style", "width: " + picture.millimetres() + "mm");
        image.setAttribute("alt", picture.caption());
        text(frame, "div", "caption", picture.caption());
    }

    private void spans(Element parent, List<Span> spans) {
        for (var span : spans) {
            var element = switch (span.style()) {
                case PLAIN -> add(parent, "span", "");
                case BOLD -> add(parent, "b", "");
                case ITALIC -> add(parent, "i", "");
                case CODE -> add(parent, "span", "code");
            };
            var link = span.link();
            var target = element;
            if (link != null) {
                target = add(element, "a", "");
                target.setAttribute("href", link.toASCIIString());
            }
            target.setTextContent(span.text());
        }
    }

    private Element text(Element parent, String name, String style, String text) {
        var element = add(parent, name, style);
        element.setTextContent(text);
        return element;
    }

    private Element add(Element parent, String name, String style) {
        var element = dom.createElement(name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }
}
