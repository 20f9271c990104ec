package vn.haidang.dashboards.document;

import static vn.haidang.dashboards.document.Layout.twips;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables with a frame and a head that is repeated on every page. */
final class DocxTable {

    /** Between frame and text, Word's own choice, twips. */
    private static final int CELL_MARGIN = 108;

    private final List<Integer> widths;
    private final String language;

    private DocxTable(List<Integer> widths, String language) {
        this.widths = widths;
        this.language = language;
    }

    static void write(XWPFDocument docx, Block.Table table, String language) {
        var grid = docx.createTable(table.rows().size() + 1, table.widths().size());
        var writer = new DocxTable(shares(table.widths()), language);
        writer.measure(grid);
        writer.head(grid.getRow(0), table.head());
        for (int i = 0; i < table.rows().size(); i++) {
            writer.row(grid.getRow(i + 1), table.rows().get(i));
        }
        docx.createParagraph().setSpacingAfter(twips(2));
    }

    /** Widths of the columns that fill the page, twips. */
    private static List<Integer> shares(List<Integer> widths) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        return widths.stream()
                .map(width -> twips((double) Layout.TEXT_WIDTH * width / whole))
                .toList();
    }

    private void measure(XWPFTable grid) {
        grid.setWidth(Integer.toString(twips(Layout.TEXT_WIDTH) - CELL_MARGIN));
        var properties = grid.getCTTbl().getTblPr();
        // Word puts the frame outside the text's edge otherwise.
        properties.addNewTblInd().setW(BigInteger.valueOf(CELL_MARGIN));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private void head(XWPFTableRow row, List<String> texts) {
        row.setRepeatHeader(true);
        for (int i = 0; i < texts.size(); i++) {
            fill(row.getCell(i), i, List.of(Span.bold(texts.get(i)))).setAlignment(ParagraphAlignment.CENTER);
        }
    }

    private void row(XWPFTableRow row, List<Block.Cell> cells) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            fill(row.getCell(i), i, cells.get(i).spans());
        }
    }

    private XWPFParagraph fill(XWPFTableCell cell, int column, List<Span> spans) {
        cell.setWidth(Integer.toString(widths.get(column)));
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(twips(0.5));
        var text = new DocxText(paragraph, Layout.TABLE_SIZE, language);
        spans.forEach(text::add);
        return paragraph;
    }
}
