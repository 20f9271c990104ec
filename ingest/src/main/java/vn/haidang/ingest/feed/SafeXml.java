package vn.haidang.ingest.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** XML text to a tree, by the JDK's parser with every door shut. */
final class SafeXml {

    private SafeXml() {}

    /** HTML's named entities and white space before the first tag are put right on the way. */
    static Document read(String xml) throws NotAFeedException {
        var builder = new SAXBuilder(new ShutReader());
        builder.setXMLFilter(new FeedLimits());
        builder.setExpandEntities(true);
        try (var healed = new XmlFixerReader(new StringReader(xml))) {
            return builder.build(healed);
        } catch (JDOMException | IOException e) {
            throw new NotAFeedException("not readable XML: " + e.getMessage(), e);
        }
    }

    private static final class ShutReader implements XMLReaderJDOMFactory {

        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                var factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                return factory.newSAXParser().getXMLReader();
            } catch (ParserConfigurationException | SAXException e) {
                throw new JDOMException("the JDK's XML parser lacks a safety feature", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }
}
