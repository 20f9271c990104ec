package vn.haidang.analyze;

import java.util.List;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.Outcome;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.article.Article;

/**
 * An article after the place gate.
 *
 * @param article normalised
 * @param text its texts, tokenised
 * @param ending {@link Outcome.Kind#MATCHED} when it goes on, else why it ends here
 * @param mentions provinces it concerns; empty when it ends here
 * @param evidence the words that prove it
 */
record Gated(
        Article article, ArticleText text, Outcome.Kind ending, List<Mention> mentions, List<Evidence> evidence) {}
