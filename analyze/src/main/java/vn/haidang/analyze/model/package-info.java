/**
 * What a trained model says of a Vietnamese article: topics, tone, response.
 *
 * <p>The queries of the data files know what a press officer would look for; they do not know how much each find weighs.
 * The model does: for each label one linear function (logistic regression) over the syllables and pairs of syllables of
 * title, lead and opening, once more of the title alone, and over the <em>clues</em>, which are what the queries found.
 * {@link vn.haidang.analyze.model.Classifier#judge} weighs them; where model and queries agree the queries' quotes are
 * the proof, elsewhere the words that weighed most are. Other languages than Vietnamese are judged by the queries alone.
 *
 * <p>A text without diacritics is looked up by its plain spellings ({@code Vocabulary.plain}); more words share one, so
 * its scores lie closer to the middle.
 *
 * <p>{@link vn.haidang.analyze.model.ModelFile} is the file format; {@code analyze.training} makes such files.
 */
@NullMarked
package vn.haidang.analyze.model;

import org.jspecify.annotations.NullMarked;
