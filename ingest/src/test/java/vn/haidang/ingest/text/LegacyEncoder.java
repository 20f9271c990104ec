package vn.haidang.ingest.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes Vietnamese as it was written before Unicode: the decoders turned round. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum LegacyEncoder {
    TCVN5712(text -> byTable(LegacyEncoding.TCVN5712, text)),
    TCVN3(text -> byTable(LegacyEncoding.TCVN5712, tonedSmall(text))),
    VISCII(text -> byTable(LegacyEncoding.VISCII, text)),
    VNI(text -> byTable(LegacyEncoding.VNI, text)),
    WINDOWS_1258(LegacyEncoder::windows1258);

    private final Function<String, byte[]> writer;

    LegacyEncoder(Function<String, byte[]> writer) {
        this.writer = writer;
    }

    byte[] encode(String text) {
        return writer.apply(text);
    }

    /** The text without letters that the encoding cannot write. */
    String writable(String text) {
        return text.replaceAll("[^\\x20-\\x7E\\n" + LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "]", "");
    }

    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    private static String tonedSmall(String text) {
        var small = new StringBuilder();
        text.chars().forEach(letter -> {
            boolean isToned = letter > 0x7F && "ĂÂÊÔƠƯĐ".indexOf(letter) < 0;
            small.append((char) (isToned ? Character.toLowerCase(letter) : letter));
        });
        return small.toString();
    }

    private static byte[] byTable(LegacyEncoding encoding, String text) {
        Map<Character, byte[]> table = new HashMap<>();
        for (int code = 0; code < 0x100; code++) {
            put(table, encoding, new byte[] {(byte) code});
        }
        for (int mark = 0x80; mark < 0x100; mark++) {
            for (char vowel : "aeouyôöAEOUYÔÖ".toCharArray()) {
                put(table, encoding, new byte[] {(byte) vowel, (byte) mark});
            }
        }
        var bytes = new ByteArrayOutputStream();
        text.chars().forEach(letter -> {
            byte[] written = letter < 0x80 ? new byte[] {(byte) letter} : table.get((char) letter);
            bytes.writeBytes(written);
        });
        return bytes.toByteArray();
    }

    private static void put(Map<Character, byte[]> table, LegacyEncoding encoding, byte[] written) {
        String letter = encoding.decode(written);
        if (letter.length() == 1 && letter.charAt(0) > 0x7F) {
            table.put(letter.charAt(0), written);
        }
    }

    /** The charset has vowels with their marks, and the five tones apart. */
    private static byte[] windows1258(String text) {
        var apart = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String all = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = all.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String rest = all.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
        });
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
