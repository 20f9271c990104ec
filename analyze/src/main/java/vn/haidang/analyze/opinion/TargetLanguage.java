package vn.haidang.analyze.opinion;

import java.util.List;
import vn.haidang.analyze.text.Spelling;

/** Languages that officers ask for. */
public enum TargetLanguage {
    VI("tiếng Việt (Vietnamese)"),
    EN("tiếng Anh (English)");

    private final String prompt;

    TargetLanguage(String prompt) {
        this.prompt = prompt;
    }

    /** The name of the language in a prompt. */
    String prompt() {
        return prompt;
    }

    /** Whether a text can be in this language; English may name Vietnamese people and places. */
    boolean fits(String text) {
        return switch (this) {
            case VI -> Spelling.hasVietnameseLetter(text);
            case EN -> mostlyPlainWords(text);
        };
    }

    /** Every second Vietnamese word has a letter that only Vietnamese uses. */
    private static boolean mostlyPlainWords(String text) {
        var words = List.of(text.strip().split("\\s+"));
        return words.stream().filter(TargetLanguage::isAscii).count() * 2 > words.size();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
