package vn.haidang.ingest.text;

import java.util.HashMap;
import java.util.Map;

/** VNI for Windows: a vowel, then a byte for its mark and tone. */
final class VniText {

    private static final Map<String, Character> PAIRS = new HashMap<>();
    private static final Map<Character, Character> SINGLES = new HashMap<>();

    static {
        // Marks, then the letter each vowel becomes; small letters only, capitals have the bit 0x20 cleared.
        pairs("a", "øùûõïêèéúüëâàáåãä", "àáảãạăằắẳẵặâầấẩẫậ");
        pairs("e", "øùûõïâàáåãä", "èéẻẽẹêềếểễệ");
        pairs("o", "øùûõïâàáåãä", "òóỏõọôồốổỗộ");
        pairs("ô", "øùûõï", "ờớởỡợ");
        pairs("u", "øùûõï", "ùúủũụ");
        pairs("ö", "øùûõï", "ừứửữự");
        pairs("y", "øùûõ", "ỳýỷỹ");
        singles("ìíæóòôöîñ", "ìíỉĩịơưỵđ");
    }

    private VniText() {}

    /** @param bytes one character for each byte */
    static String compose(String bytes) {
        var text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            Character pair = i + 1 < bytes.length() ? PAIRS.get(bytes.substring(i, i + 2)) : null;
            if (pair != null) {
                text.append(pair.charValue());
                i++;
            } else {
                text.append(
                        SINGLES.getOrDefault(bytes.charAt(i), bytes.charAt(i)).charValue());
            }
        }
        return text.toString();
    }

    private static void pairs(String vowel, String marks, String letters) {
        for (int i = 0; i < marks.length(); i++) {
            String small = vowel + marks.charAt(i);
            char letter = letters.charAt(i);
            PAIRS.put(small, letter);
            // A capital vowel is followed by either mark, as people typed it.
            PAIRS.put(capital(vowel) + marks.charAt(i), Character.toUpperCase(letter));
            PAIRS.put(capital(small), Character.toUpperCase(letter));
        }
    }

    private static void singles(String written, String letters) {
        for (int i = 0; i < written.length(); i++) {
            SINGLES.put(written.charAt(i), letters.charAt(i));
            SINGLES.put(capital(written).charAt(i), Character.toUpperCase(letters.charAt(i)));
        }
    }

    private static String capital(String small) {
        return small.toUpperCase(java.util.Locale.ROOT);
    }
}
