package vn.haidang.dashboards.document;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Writes spans into a paragraph.
 *
 * @param size in points
 * @param language of the document, for the spelling check
 */
record DocxText(XWPFParagraph paragraph, int size, String language) {

    XWPFRun add(Span span) {
        var link = span.link();
        XWPFRun run = link == null ? paragraph.createRun() : paragraph.createHyperlinkRun(link.toASCIIString());
        run.setText(span.text());
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        font(properties);
        properties.addNewLang().setVal(language);
        run.setFontSize(span.style() == Span.Style.CODE ? Layout.CODE_SIZE : size);
        run.setBold(span.style() == Span.Style.BOLD);
        run.setItalic(span.style() == Span.Style.ITALIC);
        if (link != null) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        return run;
    }

    /** For every kind of script: Word takes another font for the others. */
    static void font(CTRPr properties) {
        var fonts = properties.addNewRFonts();
        fonts.setAscii(Layout.FONT);
        fonts.setHAnsi(Layout.FONT);
        fonts.setCs(Layout.FONT);
        fonts.setEastAsia(Layout.FONT);
    }
}
