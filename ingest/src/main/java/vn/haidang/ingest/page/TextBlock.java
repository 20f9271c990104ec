package vn.haidang.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A run of text between two boundaries: block elements, line breaks, what was left out.
 *
 * @param text one line, never empty
 * @param linked characters of it that stand in links
 * @param owner the innermost block element around it
 */
record TextBlock(String text, int linked, Element owner) {

    /** Share of the characters that stand in links, 0 to 1. */
    double linkDensity() {
        return Math.min(1, (double) linked / text.length());
    }

    boolean isHeading() {
        String name = owner.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    boolean isListItem() {
        return owner.normalName().equals("li") || owner.closest("li") != null;
    }
}
