package vn.haidang.dashboards.archive;

import java.util.List;
import java.util.function.Function;
import vn.haidang.analyze.query.IndexForm;
import vn.haidang.ingest.article.Article;

/**
 * The searchable texts of an article in one spelling, as the index holds them: one entry per sentence, words divided by
 * blanks, {@link #START} and {@link #END} around them. Those are no words, so no query can ask for them.
 */
record Texts(List<String> title, List<String> lead, List<String> body) {

    static final String START = "^";
    static final String END = "$";

    static Texts exact(Article article) {
        return of(article, IndexForm::exact);
    }

    static Texts folded(Article article) {
        return of(article, IndexForm::folded);
    }

    private static Texts of(Article article, Function<IndexForm, List<String>> spelling) {
        Function<String, List<String>> sentences = text -> spelling.apply(IndexForm.of(text)).stream()
                .map(sentence -> START + " " + sentence + " " + END)
                .toList();
        return new Texts(
                sentences.apply(article.title()), sentences.apply(article.lead()), sentences.apply(article.body()));
    }
}
