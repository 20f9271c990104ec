package vn.haidang.dashboards.briefing;

import java.util.List;
import java.util.regex.Pattern;

/** Questions that articles put, word for word. */
final class PressQuestions {

    private static final Pattern QUESTION = Pattern.compile(".*[?？][\"”»’')\\]]*$", Pattern.DOTALL);

    private static final Pick PICK = new Pick(2, 10);

    private PressQuestions() {}

    static List<Entry> of(Material material) {
        return PICK.of(
                Part.PRESS_QUESTIONS,
                material,
                material.press(),
                article -> Sentences.of(article).stream()
                        .filter(sentence -> QUESTION.matcher(sentence).matches())
                        .map(sentence -> new Pick.Picked(sentence, ""))
                        .toList());
    }
}
