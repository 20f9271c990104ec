package vn.haidang.dashboards.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final byte[] FILE = PdfWriter.write(Sample.document());

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
    }

    @Test
    void isA4WithPageNumbersFromTheSecondPageOn() throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/sample.pdf"), FILE);
        try (var pdf = Loader.loadPDF(FILE)) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 4, "pages: " + pages);
            assertTrue(text(pdf, 1).startsWith("UBND TỈNH MẪU"), text(pdf, 1));
            for (int page = 1; page <= pages; page++) {
                assertEquals(595.3, pdf.getPage(page - 1).getMediaBox().getWidth(), 0.5);
                assertEquals(841.9, pdf.getPage(page - 1).getMediaBox().getHeight(), 0.5);
                if (page > 1) {
                    assertTrue(text(pdf, page).startsWith(page + " "), text(pdf, page));
                }
            }
        }
    }

    @Test
    void carriesItsFonts() throws IOException {
        int fonts = 0;
        try (var pdf = Loader.loadPDF(FILE)) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("LiberationSerif"), font.getName());
                    fonts++;
                }
            }
        }
        assertTrue(fonts > 5, "fonts: " + fonts);
    }

    @Test
    void keepsVietnameseTextReadableForMachines() throws IOException {
        try (var pdf = Loader.loadPDF(FILE)) {
            String all = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(all.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), all);
            assertTrue(all.contains(Sample.TEXT), all);
            assertTrue(all.contains("HỒ SƠ CẢNH BÁO"), all);
            assertTrue(all.contains("- <script>alert(1)</script>"), all);
            assertTrue(all.contains("- </w:t></w:r><w:r><w:t>chen vào"), all);
            assertTrue(all.contains("- đảo chữ ngược x"), all);
            assertTrue(all.contains("{{mẫu}} ${jndi:ldap://x} %s {0}"), all);
            assertTrue(all.contains("Русский"), all);
        }
    }

    @Test
    void linksOnlyToTheWebAndRunsNothing() throws IOException {
        int links = 0;
        try (var pdf = Loader.loadPDF(FILE)) {
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var action = ((PDAnnotationLink) annotation).getAction();
                    assertEquals(Sample.LINK.toString(), ((PDActionURI) action).getURI());
                    links++;
                }
            }
            assertEquals(null, pdf.getDocumentCatalog().getOpenAction());
        }
        assertTrue(links >= 13, "links: " + links);
    }

    @Test
    void makesTheSameBytesAgain() {
        assertArrayEquals(FILE, PdfWriter.write(Sample.document()));
    }
}
