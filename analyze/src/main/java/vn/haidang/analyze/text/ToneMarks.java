package vn.haidang.analyze.text;

/** The two places where Vietnamese writers put the tone mark of an open oa, oe, uy: hoà or hòa, thuý or thúy. */
final class ToneMarks {

    private static final String NEW_STYLE = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String OLD_STYLE = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private ToneMarks() {}

    /** A lower-case NFC text with every such syllable in the older style, which the press writes. */
    static String place(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var result = new StringBuilder(text);
        for (int i = 0; i + 1 < text.length(); i++) {
            int pair = isOpen(text, i) ? pairAt(text, i) : -1;
            if (pair >= 0) {
                result.replace(i, i + 2, OLD_STYLE.substring(pair, pair + 2));
            }
        }
        return result.toString();
    }

    /** Whether the two letters end their syllable and the first is a vowel: the u of "quý" is not. */
    private static boolean isOpen(String text, int i) {
        boolean ends = i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2));
        boolean afterQ = i > 0 && text.charAt(i - 1) == 'q';
        return ends && !afterQ;
    }

    private static int pairAt(String text, int i) {
        for (int pair = 0; pair < NEW_STYLE.length(); pair += 2) {
            if (NEW_STYLE.charAt(pair) == text.charAt(i) && NEW_STYLE.charAt(pair + 1) == text.charAt(i + 1)) {
                return pair;
            }
        }
        return -1;
    }
}
