package vn.haidang.analyze.result;

import vn.haidang.ingest.article.Article;

/**
 * An article that concerns at least one watched province.
 *
 * @param article texts in Unicode NFC
 * @param revision 1 when first met, one more for every later edit
 */
public record AnalyzedArticle(Article article, int revision, Labels labels) {}
