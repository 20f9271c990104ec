package vn.haidang.deploy.newsroom;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.haidang.deploy.newsroom.Outlet.SampleArticle;

/** An outlet's articles as RSS 2.0. */
final class FeedText {

    private FeedText() {}

    static String rss(Outlet outlet, Instant opened) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", outlet.name());
            element(xml, "link", "http://" + outlet.host() + "/");
            element(xml, "description", outlet.name());
            for (var article : outlet.articles()) {
                item(xml, outlet, article, opened);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a sample text cannot be written as XML", e);
        }
        return text.toString();
    }

    private static void item(XMLStreamWriter xml, Outlet outlet, SampleArticle article, Instant opened)
            throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", article.title());
        element(xml, "link", outlet.address(article));
        element(xml, "guid", outlet.address(article));
        element(xml, "description", article.leadText());
        element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(time(article, opened)
                .atOffset(ZoneOffset.UTC)));
        xml.writeEndElement();
    }

    static Instant time(SampleArticle article, Instant opened) {
        return opened.minus(Duration.ofHours(article.hoursAgo()));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
