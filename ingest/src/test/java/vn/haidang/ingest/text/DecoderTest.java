package vn.haidang.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.haidang.ingest.text.Decoder.Declaration;

class DecoderTest {

    private static final String WORDS = "Thủ tướng thăm Bình Định";

    @Test
    void byteOrderMarkBeatsHeader() {
        byte[] bytes = ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(WORDS, Decoder.decode(bytes, StandardCharsets.UTF_8, Declaration.XML));
    }

    @Test
    void headerBeatsDeclaration() {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>" + WORDS + "</a>";
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        assertEquals(xml, Decoder.decode(bytes, StandardCharsets.UTF_8, Declaration.XML));
    }

    @Test
    void declarationCountsWithoutHeader() {
        var vietnamese = Charset.forName("windows-1258");
        String html = "<meta charset=windows-1258><p>" + Normalizer.normalize("gái", Normalizer.Form.NFC);
        assertEquals(html, Decoder.decode(html.getBytes(vietnamese), null, Declaration.HTML));
    }

    @Test
    void declaredUtf16InSingleBytesIsUtf8() {
        String xml = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>" + WORDS + "</a>";
        assertEquals(xml, Decoder.decode(xml.getBytes(StandardCharsets.UTF_8), null, Declaration.XML));
    }

    @Test
    void unmarkedUtf16XmlIsRecognised() {
        String xml = "<?xml version=\"1.0\"?><a>" + WORDS + "</a>";
        assertEquals(xml, Decoder.decode(xml.getBytes(StandardCharsets.UTF_16BE), null, Declaration.XML));
    }

    @Test
    void unknownCharsetIsUtf8AndTextIsComposed() {
        String xml = "<?xml version=\"1.0\" encoding=\"x-nonsense\"?>";
        String apart = Normalizer.normalize(WORDS, Normalizer.Form.NFD);
        byte[] bytes = (xml + apart).getBytes(StandardCharsets.UTF_8);
        assertEquals(xml + WORDS, Decoder.decode(bytes, null, Declaration.XML));
    }
}
