package vn.haidang.analyze.text;

import java.util.List;
import vn.haidang.ingest.article.Article;

/** The texts of an article, tokenised. */
public record ArticleText(TokenizedText title, TokenizedText lead, TokenizedText body) {

    public static ArticleText of(Article article) {
        return of(article.title(), article.lead(), article.body());
    }

    public static ArticleText of(String title, String lead, String body) {
        return new ArticleText(TokenizedText.of(title), TokenizedText.of(lead), TokenizedText.of(body));
    }

    /** Title, lead, body: the order in which a reader meets them. */
    public List<TokenizedText> fields() {
        return List.of(title, lead, body);
    }
}
