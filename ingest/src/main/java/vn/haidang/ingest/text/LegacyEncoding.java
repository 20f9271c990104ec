package vn.haidang.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.UnaryOperator;

/** Eight-bit encodings of Vietnamese from before Unicode; the JDK knows only one of them. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum LegacyEncoding {
    /** The standard, and TCVN3 with it. */
    TCVN5712(TcvnText::decode),
    VISCII(LetterTable.load("viscii.txt")::apply),
    VNI(VniText::compose),
    WINDOWS_1258(LegacyEncoding::windows1258);

    private final UnaryOperator<String> letters;

    LegacyEncoding(UnaryOperator<String> letters) {
        this.letters = letters;
    }

    /** The text in the bytes, composed. */
    String decode(byte[] bytes) {
        return Normalizer.normalize(letters.apply(new String(bytes, StandardCharsets.ISO_8859_1)), Normalizer.Form.NFC);
    }

    private static String windows1258(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("windows-1258"));
    }
}
