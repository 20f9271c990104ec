package vn.haidang.ingest.feed;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between the XML parser and the tree: refuses what is too deep or too large and leaves out items beyond the
 * limit. As it counts the parser's own events, no spelling can make the two disagree.
 */
final class FeedLimits extends XMLFilterImpl {

    /** Bytes of a document; a feed of 1,000 items has about 1 MB. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Real feeds stay below 20 (XHTML content); Rome's recursion dies between 1,000 and 3,000. */
    static final int MAX_DEPTH = 200;

    /** The longest real feed seen has about 1,000. */
    static final int MAX_ITEMS = 2_000;

    /** A hundred elements for each item: each costs some hundred bytes in the tree. */
    private static final int MAX_ELEMENTS = 100 * MAX_ITEMS;

    private int depth;
    private int items;
    private int elements;
    private int droppedFrom;

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        depth++;
        require(depth <= MAX_DEPTH, "nested deeper than " + MAX_DEPTH);
        if (droppedFrom == 0 && isItem(local)) {
            items++;
            droppedFrom = items > MAX_ITEMS ? depth : 0;
        }
        if (droppedFrom == 0) {
            elements++;
            require(elements <= MAX_ELEMENTS, "more than " + MAX_ELEMENTS + " elements");
            super.startElement(uri, local, qualified, attributes);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (droppedFrom == 0) {
            super.endElement(uri, local, qualified);
        } else if (droppedFrom == depth) {
            droppedFrom = 0;
        }
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (droppedFrom == 0) {
            super.characters(text, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        // Style sheets and the like mean nothing to us, and a tree of millions of them would fill the heap.
    }

    private boolean isItem(String local) {
        return depth <= 3 && (local.equals("item") || local.equals("entry"));
    }

    private static void require(boolean holds, String problem) throws SAXException {
        if (!holds) {
            throw new SAXException(problem);
        }
    }
}
