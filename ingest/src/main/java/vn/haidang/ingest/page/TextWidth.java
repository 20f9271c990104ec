package vn.haidang.ingest.page;

/** Length of a text in Latin letters: one letter of a script that writes a syllable or a word in it counts as three. */
final class TextWidth {

    private static final int WIDE = 3;

    private TextWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? WIDE : 1;
        }
        return width;
    }

    /** Chinese, Japanese, Korean. */
    private static boolean isWide(char letter) {
        return (letter >= '\u2E80' && letter <= '\u9FFF') || (letter >= '\uAC00' && letter <= '\uD7AF');
    }
}
