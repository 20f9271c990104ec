package vn.haidang.analyze.response;

import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.TokenizedText;

/** Title, lead and first sentences of the body, where news says what the matter is. */
final class Opening {

    private static final int BODY_SENTENCES = 3;

    private Opening() {}

    static ArticleText of(ArticleText text) {
        var body = text.body();
        int end = 0;
        for (int i = 0; i < BODY_SENTENCES && end < body.size(); i++) {
            end = body.sentenceEnd(end);
        }
        return end == body.size()
                ? text
                : new ArticleText(text.title(), text.lead(), TokenizedText.of(body.quote(0, end)));
    }
}
