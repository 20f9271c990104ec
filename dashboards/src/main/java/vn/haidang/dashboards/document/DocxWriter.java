package vn.haidang.dashboards.document;

import static vn.haidang.dashboards.document.Layout.twips;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Documents as DOCX. */
public final class DocxWriter {

    private static final double MILLIMETRES_OF_AN_INCH = 25.4;
    private static final double POINTS_OF_AN_INCH = 72;

    private final XWPFDocument docx;
    private final String language;

    private DocxWriter(XWPFDocument docx, String language) {
        this.docx = docx;
        this.language = language;
    }

    /** The file; the same document makes the same bytes. */
    public static byte[] write(Document document) {
        try (var docx = new XWPFDocument()) {
            new DocxWriter(docx, document.language()).fill(document);
            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be written as DOCX", e);
        }
    }

    private void fill(Document document) {
        DocxPage.describe(docx, document);
        DocxPage.layOut(docx);
        DocxLetterhead.write(docx, document.letterhead(), language);
        line(document.title().toUpperCase(Locale.of("vi")), twips(4), twips(0));
        line(document.subject(), 0, twips(6));
        document.blocks().forEach(this::block);
    }

    private void line(String text, int before, int after) {
        var paragraph = docx.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        new DocxText(paragraph, Layout.TITLE_SIZE, language).add(Span.bold(text));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> text(paragraph.spans()).setIndentationFirstLine(twips(10));
            case Block.Quote quote -> quote(quote);
            case Block.Point point -> point(point);
            case Block.Table table -> DocxTable.write(docx, table, language);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void heading(Block.Heading heading) {
        var paragraph = docx.createParagraph();
        paragraph.setSpacingBefore(twips(heading.level() == 1 ? 5 : 3));
        paragraph.setSpacingAfter(twips(2));
        paragraph.setKeepNext(true);
        // So that Word lists it in its table of contents.
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1L));
        var run = new DocxText(paragraph, Layout.TEXT_SIZE, language).add(Span.bold(heading.text()));
        run.setItalic(heading.level() == 2);
    }

    private XWPFParagraph text(List<Span> spans) {
        var paragraph = docx.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(twips(2));
        paragraph.setSpacingBetween(1.15);
        var text = new DocxText(paragraph, Layout.TEXT_SIZE, language);
        spans.forEach(text::add);
        paragraph.setKeepNext(Block.announces(spans));
        return paragraph;
    }

    private void quote(Block.Quote quote) {
        var paragraph = text(quote.spans());
        paragraph.setIndentationLeft(twips(12));
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.getRuns().forEach(run -> run.setItalic(true));
    }

    private void point(Block.Point point) {
        var paragraph = docx.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(twips(1));
        paragraph.setIndentationLeft(twips(10));
        var text = new DocxText(paragraph, Layout.TEXT_SIZE, language);
        text.add(Span.of("- "));
        point.spans().forEach(text::add);
    }

    private void picture(Block.Picture picture) {
        var paragraph = docx.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        try {
            var size = PngSize.of(picture.png());
            double points = picture.millimetres() / MILLIMETRES_OF_AN_INCH * POINTS_OF_AN_INCH;
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.png()),
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU(points),
                            Units.toEMU(points * size.height() / size.width()));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalArgumentException("a picture cannot be put into a document", e);
        }
        var caption = docx.createParagraph();
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setSpacingAfter(twips(4));
        new DocxText(caption, Layout.TABLE_SIZE, language).add(Span.italic(picture.caption()));
    }
}
