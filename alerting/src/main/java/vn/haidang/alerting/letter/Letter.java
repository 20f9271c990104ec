package vn.haidang.alerting.letter;

import java.util.List;

/**
 * A letter as far as the alert could fill it.
 *
 * @param text plain text in Vietnamese; a blank is {@code […what is missing…]}
 * @param blanks what a person still has to fill in, in order, each named once
 */
public record Letter(LetterKind kind, String text, List<String> blanks) {

    public Letter {
        blanks = List.copyOf(blanks);
    }
}
