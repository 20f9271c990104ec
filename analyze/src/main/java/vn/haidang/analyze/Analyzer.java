package vn.haidang.analyze;

import vn.haidang.ingest.article.Article;

/** The steps of the analysis as pure functions. */
public interface Analyzer {

    Article normalise(Article article);

    Gated gate(Article article);

    Step label(Step step);
}
