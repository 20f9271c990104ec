package vn.haidang.dashboards.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Documents as PDF, their font within. */
public final class PdfWriter {

    /** Has the measures of Times New Roman, all of Vietnamese, and a licence (OFL 1.1) that lets it be handed on. */
    private static final String FONT = "Liberation Serif";

    static {
        // It tells of every step.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFonts("fonts/LiberationSerif-Regular.ttf"));
    }

    private PdfWriter() {}

    /** The file; the same document makes the same bytes. */
    public static byte[] write(Document document) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(HtmlPage.of(document, FONT), null);
        // Nothing is fetched: a document has no outside parts.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null);
        builder.useUnicodeLineBreaker(new LineBreaks());
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                describe(pdf, document);
                pdf.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be written as PDF", e);
        }
        return bytes.toByteArray();
    }

    private static void describe(PDDocument pdf, Document document) {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        made.setTimeInMillis(document.madeAt().toEpochMilli());
        var information = pdf.getDocumentInformation();
        information.setTitle(document.title() + ": " + document.subject());
        information.setProducer("Hải Đăng");
        information.setCreationDate(made);
        information.setModificationDate(made);
        pdf.getDocumentCatalog().setLanguage(document.language());
        pdf.setDocumentId(document.madeAt().toEpochMilli());
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> file("fonts/LiberationSerif-" + face + ".ttf"), FONT, weight, style, true);
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }
}
