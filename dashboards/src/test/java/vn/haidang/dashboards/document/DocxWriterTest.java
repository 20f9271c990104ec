package vn.haidang.dashboards.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.dashboards.document.Layout.twips;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private static final byte[] FILE = DocxWriter.write(Sample.document());

    private static XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FILE));
    }

    @Test
    void hasPageAndMarginsOfTheDecree() throws IOException {
        try (var docx = read()) {
            var section = docx.getDocument().getBody().getSectPr();
            assertEquals(BigInteger.valueOf(11_906), section.getPgSz().getW());
            assertEquals(BigInteger.valueOf(16_838), section.getPgSz().getH());
            var margins = section.getPgMar();
            assertEquals(BigInteger.valueOf(twips(20)), margins.getTop());
            assertEquals(BigInteger.valueOf(twips(20)), margins.getBottom());
            assertEquals(BigInteger.valueOf(twips(30)), margins.getLeft());
            assertEquals(BigInteger.valueOf(twips(20)), margins.getRight());
        }
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/sample.docx"), FILE);
    }

    @Test
    void numbersPagesAtTheTopFromTheSecondOn() throws IOException {
        try (var docx = read()) {
            assertTrue(docx.getDocument().getBody().getSectPr().isSetTitlePg());
            var policy = docx.getHeaderFooterPolicy();
            var number = policy.getDefaultHeader().getParagraphs().getFirst();
            assertEquals(
                    "PAGE \\* MERGEFORMAT", number.getCTP().getFldSimpleArray(0).getInstr());
            assertEquals("CENTER", number.getAlignment().name());
            assertEquals(
                    BigInteger.valueOf(26),
                    number.getCTP()
                            .getFldSimpleArray(0)
                            .getRArray(0)
                            .getRPr()
                            .getSzArray(0)
                            .getVal());
            assertEquals("", policy.getFirstPageHeader().getText().strip());
        }
    }

    @Test
    void namesTimesNewRomanInEveryRun() throws IOException {
        int runs = 0;
        try (var docx = read()) {
            var inTables = docx.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream());
            for (XWPFParagraph paragraph : java.util.stream.Stream.concat(docx.getParagraphs().stream(), inTables)
                    .toList()) {
                for (var run : paragraph.getRuns()) {
                    if (!run.text().isEmpty()) {
                        assertEquals("Times New Roman", run.getFontFamily(), run.text());
                        runs++;
                    }
                }
            }
        }
        assertTrue(runs > 150, "runs: " + runs);
    }

    @Test
    void beginsWithTheNationalTitleAndMotto() throws IOException {
        try (var docx = read()) {
            var row = docx.getTables().getFirst().getRow(0);
            assertEquals(
                    "UBND TỈNH MẪU|SỞ THÔNG TIN| |Số: 12/HS-STT",
                    row.getCell(0).getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("|")));
            var right = row.getCell(1).getParagraphs();
            assertEquals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", right.getFirst().getText());
            assertTrue(right.getFirst().getRuns().getFirst().isBold());
            assertEquals(12, right.getFirst().getRuns().getFirst().getFontSizeAsDouble());
            assertEquals("Độc lập - Tự do - Hạnh phúc", right.get(1).getText());
            assertEquals(13, right.get(1).getRuns().getFirst().getFontSizeAsDouble());
            assertTrue(right.getLast().getRuns().getFirst().isItalic());
        }
    }

    @Test
    void keepsTextAndLinksAndIsNotChangedByHostileStrings() throws IOException {
        try (var docx = read()) {
            var texts =
                    docx.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertTrue(texts.stream().anyMatch(text -> text.startsWith(Sample.TEXT)));
            int found = 0;
            for (var hostile : Sample.HOSTILE) {
                assertTrue(texts.contains("- " + Printable.line(hostile)), hostile);
                found++;
            }
            assertEquals(13, found);
            assertTrue(texts.contains("- đảo chữ ngược x"), "marks of direction are gone");
            var link = docx.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(docx).getURL())
                    .findFirst();
            assertEquals(Sample.LINK.toString(), link.orElseThrow());
            assertEquals(1, docx.getAllPictures().size());
        }
    }

    @Test
    void makesTheSameBytesAgain() throws InterruptedException {
        assertArrayEquals(FILE, DocxWriter.write(Sample.document()));
        assertFalse(FILE.length == 0);
    }
}
