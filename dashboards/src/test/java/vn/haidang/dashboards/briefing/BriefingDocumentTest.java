package vn.haidang.dashboards.briefing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.console.BriefingSamples;
import vn.haidang.dashboards.console.FakeArchive;
import vn.haidang.dashboards.console.Samples;
import vn.haidang.dashboards.console.StorySamples;
import vn.haidang.dashboards.document.DocxWriter;
import vn.haidang.dashboards.document.PdfWriter;

class BriefingDocumentTest {

    private static final FakeArchive ARCHIVE = new FakeArchive(Samples.articles());
    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

    private static final FrozenVersion VERSION = FrozenVersion.of(
            1,
            "lan",
            Made.NOW,
            BriefingSamples.briefing(BriefingSamples.WEEKS, BriefingSamples.ofSearch(ARCHIVE, ""), "vi"));

    private static final byte[] DOCX = DocxWriter.write(BriefingDocument.frozen(VERSION));

    private static String text(XWPFDocument docx) {
        var inTables = docx.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(docx.getParagraphs().stream(), inTables)
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void printsEveryPartItsSourcesAndItsSeal() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            String text = text(docx);
            var words = new Words("vi");
            int parts = 0;
            for (var part : Part.values()) {
                assertTrue(text.contains(words.say("part." + part.code())), part::code);
                parts++;
            }
            assertEquals(11, parts);
            assertTrue(text.contains("HỒ SƠ HỌP BÁO") && !text.contains("DỰ THẢO"), text);
            assertTrue(text.contains("Danh mục nguồn") && text.contains(VERSION.sha256()), text);
            var linked = docx.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(docx).getURL())
                    .toList();
            assertTrue(
                    linked.size() > 30 && linked.stream().allMatch(link -> link.startsWith("https://")),
                    linked::toString);
        }
        assertArrayEquals(DOCX, DocxWriter.write(BriefingDocument.frozen(VERSION)), "the same again");
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/briefing.docx"), DOCX);
        Files.write(Path.of("target/pages/briefing.pdf"), PdfWriter.write(BriefingDocument.frozen(VERSION)));
    }

    @Test
    void everyStatementIsMarkedWithItsSource() throws IOException {
        var briefing = VERSION.read().briefing();
        try (var docx = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            var marked = text(docx)
                    .lines()
                    .filter(line -> line.matches("(?s).*\\[\\d+].*"))
                    .toList();
            for (var entry : briefing.entries()) {
                String printed = entry.text().replaceAll("\\s+", " ");
                assertTrue(marked.stream().anyMatch(line -> line.contains(printed)), entry::text);
            }
        }
        assertTrue(
                briefing.entries().size() > 40, "entries: " + briefing.entries().size());
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        var briefing = BriefingSamples.briefing(
                BriefingSamples.HOSTILE, BriefingSamples.ofStory(ARCHIVE, StorySamples.HOSTILE), "vi");
        var typed = new Typed(
                1,
                new Heading(
                        "</w:t><script>alert(1)</script> {0} ${jndi:ldap://x}",
                        briefing.heading().day()),
                Map.of(),
                Map.of(Part.LIKELY_QUESTIONS, "=HYPERLINK(\"http://evil.example\") ]]> &lt;b&gt; 'x' {1}"));
        var event = typed.event("x", Made.history(briefing), "lan", Made.NOW);
        var edited = briefing.changed(event.heading(), event.entries(), "lan", Made.NOW);
        var document = BriefingDocument.draft(edited, Made.NOW);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)))) {
            String text = text(docx);
            assertTrue(text.contains("</w:t><script>alert(1)</script> {0} ${jndi:ldap://x}"), text);
            assertTrue(text.contains("=HYPERLINK(\"http://evil.example\") ]]> &lt;b&gt; 'x' {1}"), text);
            assertTrue(text.contains("\"><script>alert('lời')</script> ${7*7}"), text);
            assertTrue(!text.contains("javascript:"), text);
        }
        try (var pdf = Loader.loadPDF(PdfWriter.write(document))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("<script>alert(1)</script>"));
        }
    }

    /** What an office opens it with; the test says so when it is not there. */
    @Test
    void libreOfficeOpensItAsTheDecreeAsks() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "no LibreOffice here: opening test skipped");
        var folder = Path.of("target/pages/libreoffice").toAbsolutePath();
        Files.createDirectories(folder);
        Files.write(folder.resolve("briefing.docx"), DOCX);
        Files.deleteIfExists(folder.resolve("briefing.pdf"));
        var process = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("briefing.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            assertTrue(process.waitFor(180, TimeUnit.SECONDS), "LibreOffice takes too long");
        } finally {
            process.destroyForcibly();
        }
        try (var pdf = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            checkPages(pdf);
        }
    }

    private static void checkPages(PDDocument pdf) throws IOException {
        int pages = pdf.getNumberOfPages();
        assertTrue(pages >= 5 && pages <= 12, "pages: " + pages);
        for (int i = 0; i < pages; i++) {
            var box = pdf.getPage(i).getMediaBox();
            assertEquals(210 * POINTS_OF_A_MILLIMETRE, box.getWidth(), 1);
            assertEquals(297 * POINTS_OF_A_MILLIMETRE, box.getHeight(), 1);
            var letters = new Letters();
            letters.setStartPage(i + 1);
            letters.setEndPage(i + 1);
            letters.getText(pdf);
            checkMargins(letters.positions, i + 1);
            checkFonts(letters.positions);
        }
    }

    /** Text left 30 mm, right 20 mm; the number alone in the top margin, in the middle, from page 2. */
    private static void checkMargins(List<TextPosition> letters, int page) {
        double top = 20 * POINTS_OF_A_MILLIMETRE;
        var head = letters.stream().filter(letter -> letter.getY() < top).toList();
        String number = head.stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .strip();
        assertEquals(page == 1 ? "" : Integer.toString(page), number, "top of page " + page);
        if (page > 1) {
            double middle = (head.getFirst().getX()
                            + head.getLast().getX()
                            + head.getLast().getWidth())
                    / 2;
            double expected = (30 + (210 - 30 - 20) / 2.0) * POINTS_OF_A_MILLIMETRE;
            assertEquals(expected, middle, 3, "middle of the number of page " + page);
            assertEquals(13, head.getFirst().getFontSizeInPt(), 0.5);
        }
        for (var letter : letters) {
            if (!letter.getUnicode().isBlank()) {
                assertTrue(letter.getX() >= 30 * POINTS_OF_A_MILLIMETRE - 1, () -> "left of the margin: " + letter);
                assertTrue(
                        letter.getX() + letter.getWidth() <= (210 - 20) * POINTS_OF_A_MILLIMETRE + 2,
                        () -> "right of the margin: " + letter);
            }
        }
    }

    /** Times New Roman, or what has its measures, where the machine has it. */
    private static void checkFonts(List<TextPosition> letters) {
        var installed =
                List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        if (!installed.contains("Times New Roman") && !installed.contains("Liberation Serif")) {
            return;
        }
        for (var letter : letters) {
            if (letter.getUnicode().matches("[A-Za-z0-9]")) {
                String font = letter.getFont().getName();
                assertTrue(font.contains("TimesNewRoman") || font.contains("LiberationSerif"), font);
            }
        }
    }

    /** Every letter with its place. */
    private static final class Letters extends PDFTextStripper {

        private final List<TextPosition> positions = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            positions.add(text);
            super.processTextPosition(text);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var vietnamese = messages("vi");
        assertEquals(
                new TreeSet<>(vietnamese.stringPropertyNames()),
                new TreeSet<>(messages("en").stringPropertyNames()));
        assertTrue(vietnamese.size() > 90, "messages: " + vietnamese.size());
        var english = BriefingSamples.briefing("b", BriefingSamples.ofSearch(ARCHIVE, ""), "en");
        assertEquals(
                "Press-conference dossier (draft)",
                BriefingDocument.draft(english, Made.NOW).title());
    }

    private static Properties messages(String language) {
        var properties = new Properties();
        var file = BriefingDocument.class.getResourceAsStream("messages_" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError("messages cannot be read", e);
        }
        return properties;
    }
}
