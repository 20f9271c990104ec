package vn.haidang.dashboards.document;

import static vn.haidang.dashboards.document.Layout.twips;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Page, margins, page numbers, and what the file says of itself. */
final class DocxPage {

    private DocxPage() {}

    static void describe(XWPFDocument docx, Document document) {
        Optional<Date> made =
                Optional.of(Date.from(Instant.ofEpochSecond(document.madeAt().getEpochSecond())));
        var core = docx.getProperties().getCoreProperties();
        core.setTitle(document.title() + ": " + document.subject());
        core.setCreator("Hải Đăng");
        core.setCreated(made);
        core.setModified(made);
        core.getUnderlyingProperties().setLanguageProperty(document.language());
        docx.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Hải Đăng");
    }

    static void layOut(XWPFDocument docx) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(whole(twips(Layout.PAGE_WIDTH)));
        size.setH(whole(twips(Layout.PAGE_HEIGHT)));
        var margins = section.addNewPgMar();
        margins.setTop(whole(twips(Layout.TOP)));
        margins.setBottom(whole(twips(Layout.BOTTOM)));
        margins.setLeft(whole(twips(Layout.LEFT)));
        margins.setRight(whole(twips(Layout.RIGHT)));
        margins.setHeader(whole(twips(Layout.HEADER)));
        margins.setFooter(whole(twips(Layout.HEADER)));
        margins.setGutter(whole(0));
        pageNumber(docx);
        // Not on the first page, which has an empty header of its own.
        docx.createHeader(HeaderFooterType.FIRST).createParagraph();
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private static void pageNumber(XWPFDocument docx) {
        var paragraph = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE \\* MERGEFORMAT");
        var run = field.addNewR();
        var properties = run.addNewRPr();
        DocxText.font(properties);
        properties.addNewSz().setVal(whole(2L * Layout.PAGE_NUMBER_SIZE));
        run.addNewT().setStringValue("2");
    }

    private static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }
}
