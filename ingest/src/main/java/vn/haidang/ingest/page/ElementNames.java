package vn.haidang.ingest.page;

import org.jsoup.nodes.Element;

/** What a template calls an element. */
final class ElementNames {

    /** Characters; nobody names a thing at such length. */
    private static final int LONGEST = 400;

    private ElementNames() {}

    /** Its classes and its id, separated by blanks; a blank when it has none. */
    static String of(Element element) {
        return cut(element.className()) + " " + cut(element.id());
    }

    private static String cut(String names) {
        return names.length() > LONGEST ? names.substring(0, LONGEST) : names;
    }
}
