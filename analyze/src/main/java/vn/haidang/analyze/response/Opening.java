package vn.haidang.analyze.response;

import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Sentences;
import vn.haidang.analyze.text.TokenizedText;

/** Title, lead and first sentences of the body, where news says what the matter is. */
final class Opening {

    private static final int BODY_SENTENCES = 3;

    private Opening() {}

    static ArticleText of(ArticleText text) {
        var sentences = Sentences.of(text.body());
        if (sentences.size() <= BODY_SENTENCES) {
            return text;
        }
        var body = String.join(" ", sentences.subList(0, BODY_SENTENCES));
        return new ArticleText(text.title(), text.lead(), TokenizedText.of(body));
    }
}
