/**
 * Texts as words: spelling forms, tokens with offsets, and the search for many phrases in one pass.
 *
 * <p>{@link vn.haidang.analyze.text.ArticleText} holds the title, lead and body of an article as
 * {@link vn.haidang.analyze.text.TokenizedText}. A {@link vn.haidang.analyze.text.Token} knows its place in the
 * original string and two forms for comparison (see {@link vn.haidang.analyze.text.Spelling}): the <em>match form</em>
 * keeps diacritics and settles case and the place of the tone mark ("Hoà" and "HÒA" are one word), the <em>folded
 * form</em> drops diacritics as well. Neither is ever shown; people see quotes of the original.
 * {@link vn.haidang.analyze.text.PhraseIndex} finds all of many phrases while walking over the tokens once.
 */
@NullMarked
package vn.haidang.analyze.text;

import org.jspecify.annotations.NullMarked;
