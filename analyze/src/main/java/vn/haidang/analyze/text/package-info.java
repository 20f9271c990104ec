/**
 * Texts as words: spelling forms, tokens with offsets, and the search for many phrases in one pass.
 *
 * <p>{@link vn.haidang.analyze.text.ArticleText} holds the title, lead and body of an article as
 * {@link vn.haidang.analyze.text.TokenizedText}. A {@link vn.haidang.analyze.text.Token} knows its place in the
 * original string and two forms for comparison (see {@link vn.haidang.analyze.text.Spelling}): the <em>match form</em>
 * keeps diacritics and settles case and the place of the tone mark ("Hoà" and "HÒA" are one word), the <em>folded
 * form</em> drops diacritics as well. Neither is ever shown; people see quotes of the original.
 * {@link vn.haidang.analyze.text.PhraseIndex} finds all of many phrases while walking over the tokens once, across the
 * ends of sentences as well.
 *
 * <p>A sentence ends at a line break, at 。！？ ។ ៕ and their like, and at a full stop, an exclamation or a question mark
 * or an ellipsis that a blank and then no lower-case letter follow, unless the stop belongs to an abbreviation ("TP.",
 * "PGS.TS.") or an initial. A blank between Thai, Lao, Khmer or Burmese letters ends a sentence that has 60 of them, as
 * those scripts often write no stop. After {@link vn.haidang.analyze.text.TokenizedText#MAX_SENTENCE} tokens a sentence
 * is cut.
 */
@NullMarked
package vn.haidang.analyze.text;

import org.jspecify.annotations.NullMarked;
