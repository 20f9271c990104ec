package vn.haidang.analyze.text;

/**
 * One word of a text, or one character of a script that writes words without spaces.
 *
 * @param original as it stands in the text
 * @param match see {@link Spelling#matchForm}
 * @param folded see {@link Spelling#fold}
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param sentence number of its sentence within the text, from 0
 * @param capitalised whether it begins with an upper-case letter
 */
public record Token(
        String original, String match, String folded, int start, int end, int sentence, boolean capitalised) {

    static Token of(String text, int start, int end, int sentence) {
        String original = text.substring(start, end);
        boolean capitalised = Character.isUpperCase(original.codePointAt(0));
        return new Token(
                original, Spelling.matchForm(original), Spelling.fold(original), start, end, sentence, capitalised);
    }
}
