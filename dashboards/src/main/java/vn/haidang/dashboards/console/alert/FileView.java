package vn.haidang.dashboards.console.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Answer;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.Term;
import vn.haidang.alerting.alert.Wording;

/**
 * What the handling has brought to light, in words; empty texts are not shown.
 *
 * @param authors of the draft, joined by commas
 * @param form of the answer
 */
record FileView(
        String dismissal,
        String track,
        String claim,
        String remedy,
        @Nullable Draft draft,
        String authors,
        @Nullable Answer answer,
        String form,
        String outcome) {

    static FileView of(Alert alert, Wording words) {
        var file = alert.handling().file();
        var draft = file.draft();
        var answer = file.answer();
        return new FileView(
                word(words, file.dismissal()),
                word(words, file.track()),
                Optional.ofNullable(file.claim()).orElse(""),
                Optional.ofNullable(file.remedy()).orElse(""),
                draft,
                String.join(", ", draft == null ? List.of() : draft.authors()),
                answer,
                word(words, answer == null ? null : answer.form()),
                word(words, file.outcome()));
    }

    private static String word(Wording words, @Nullable Term term) {
        return term == null ? "" : words.word(term);
    }

    public boolean any() {
        return Stream.of(dismissal, track, claim, remedy, outcome).anyMatch(text -> !text.isEmpty())
                || draft != null
                || answer != null;
    }
}
