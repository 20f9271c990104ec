/**
 * Published: what the analysis says of an article, and how each input record ended.
 *
 * <p>{@link vn.haidang.analyze.result.AnalyzedArticle} is the article with its
 * {@link vn.haidang.analyze.result.Labels}; every label carries {@link vn.haidang.analyze.result.Evidence}, words
 * quoted from the text. {@link vn.haidang.analyze.result.Outcome} is written once for every record read, so that a
 * replay can account for each. The words mean what the codebook says.
 */
@NullMarked
package vn.haidang.analyze.result;

import org.jspecify.annotations.NullMarked;
