package vn.haidang.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.SharedData;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.stream.LineFile;
import vn.haidang.ingest.text.Decoder.Declaration;

/** Real articles written in every legacy encoding, with right, wrong and no word about it. */
class LegacyArticlesTest {

    private static final Logger log = LoggerFactory.getLogger(LegacyArticlesTest.class);
    private static final int ARTICLES = 40;

    /** Of a header and of a meta element: none, right or at least plausible, wrong. */
    private record Saying(@Nullable Charset header, String meta) {}

    private static final List<Saying> SAYINGS = List.of(
            new Saying(null, ""),
            new Saying(null, "<meta charset=windows-1258>"),
            new Saying(null, "<meta charset=x-viscii>"),
            new Saying(null, "<meta charset=utf-8>"),
            new Saying(StandardCharsets.UTF_8, "<meta charset=iso-8859-1>"),
            new Saying(StandardCharsets.ISO_8859_1, "<meta charset=utf-8>"),
            new Saying(Charset.forName("GBK"), ""));

    @Test
    void articleComesBackLetterByLetter() throws IOException {
        Path file = SharedData.require("press-2017/articles.jsonl.gz");
        List<String> texts = articles(file);
        int run = 0;
        List<String> wrong = new ArrayList<>();
        for (LegacyEncoder encoder : LegacyEncoder.values()) {
            for (String article : texts) {
                String text = encoder.writable(article);
                for (Saying saying : SAYINGS) {
                    run++;
                    if (!expected(encoder, text).equals(expected(encoder, decoded(encoder, text, saying)))) {
                        wrong.add(encoder + " " + saying + ": " + difference(text, decoded(encoder, text, saying)));
                    }
                }
            }
        }
        log.info(
                "{} transcoded articles, {} wrong: {}",
                run,
                wrong.size(),
                wrong.stream().limit(10).toList());
        assertEquals(LegacyEncoder.values().length * ARTICLES * SAYINGS.size(), run);
        assertEquals(List.of(), wrong);
    }

    private static String decoded(LegacyEncoder encoder, String text, Saying saying) {
        byte[] head = LegacyEncoder.ascii("<html>" + saying.meta() + "<p>");
        byte[] body = encoder.encode(text);
        byte[] page = ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
        return Decoder.decode(page, saying.header(), Declaration.HTML).substring(head.length);
    }

    /** The case of TCVN3 is in the font, not in the bytes. */
    private static String expected(LegacyEncoder encoder, String text) {
        return encoder == LegacyEncoder.TCVN3 ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static String difference(String expected, String got) {
        int at = 0;
        while (at < Math.min(expected.length(), got.length()) && expected.charAt(at) == got.charAt(at)) {
            at++;
        }
        return "expected '" + around(expected, at) + "', got '" + around(got, at) + "'";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 10));
    }

    private static List<String> articles(Path file) throws IOException {
        try (var lines = LineFile.open(file)) {
            return lines.lines()
                    .map(line -> Json.mapper().readTree(line).path("text").asString())
                    .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                    .filter(text -> text.length() > 500)
                    .limit(ARTICLES)
                    .toList();
        }
    }
}
