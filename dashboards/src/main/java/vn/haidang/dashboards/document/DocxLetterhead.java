package vn.haidang.dashboards.document;

import static vn.haidang.dashboards.document.Layout.twips;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Issuer on the left, nation on the right, a rule under each. */
final class DocxLetterhead {

    private static final int LEFT = 64;
    private static final int RIGHT = Layout.TEXT_WIDTH - LEFT;

    /** Width of the rules, millimetres; that under the motto is as long as the motto. */
    private static final int SHORT_RULE = 22;

    private static final int RULE = 52;

    private final String language;

    private DocxLetterhead(String language) {
        this.language = language;
    }

    static void write(XWPFDocument docx, Letterhead letterhead, String language) {
        var table = docx.createTable(1, 2);
        table.removeBorders();
        table.setWidth(Integer.toString(twips(Layout.TEXT_WIDTH)));
        var grid = table.getCTTbl().addNewTblGrid();
        grid.addNewGridCol().setW(BigInteger.valueOf(twips(LEFT)));
        grid.addNewGridCol().setW(BigInteger.valueOf(twips(RIGHT)));
        var writer = new DocxLetterhead(language);
        var left = table.getRow(0).getCell(0);
        left.setWidth(Integer.toString(twips(LEFT)));
        writer.line(left, Span.of(letterhead.authority()), Layout.NATION_SIZE);
        writer.line(left, Span.bold(letterhead.issuer()), Layout.NATION_SIZE);
        writer.rule(left, LEFT, SHORT_RULE);
        writer.line(left, Span.of(letterhead.number()), Layout.TEXT_SIZE);
        var right = table.getRow(0).getCell(1);
        right.setWidth(Integer.toString(twips(RIGHT)));
        writer.line(right, Span.bold(letterhead.title()), Layout.NATION_SIZE);
        writer.line(right, Span.bold(letterhead.motto()), Layout.MOTTO_SIZE);
        writer.rule(right, RIGHT, RULE);
        writer.line(right, Span.italic(letterhead.placeAndDate()), Layout.TEXT_SIZE);
        // A cell begins with a paragraph that nobody asked for.
        left.removeParagraph(0);
        right.removeParagraph(0);
    }

    private void line(XWPFTableCell cell, Span span, int size) {
        var paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        new DocxText(paragraph, size, language).add(span);
    }

    private void rule(XWPFTableCell cell, int width, int length) {
        var paragraph = cell.addParagraph();
        paragraph.setBorderTop(Borders.SINGLE);
        int beside = twips((width - length) / 2.0 - 2);
        paragraph.setIndentationLeft(beside);
        paragraph.setIndentationRight(beside);
        paragraph.setSpacingBefore(twips(0.8));
        paragraph.setSpacingAfter(0);
        new DocxText(paragraph, 4, language).add(Span.of(" "));
    }
}
