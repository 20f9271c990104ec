/**
 * Which language a text is in.
 *
 * <p>{@link vn.haidang.analyze.language.LanguageDetector} decides in this order, cheapest and surest first:
 *
 * <ol>
 *   <li>Unicode NFC, because decomposed Vietnamese fools every statistical detector;
 *   <li>the writing system: Thai, Lao, Khmer, Hangul, kana, Han, Cyrillic and others;
 *   <li>letters that only Vietnamese uses;
 *   <li>frequent Vietnamese syllables typed without diacritics;
 *   <li>Lingua, for what is left of the Latin alphabet;
 *   <li>fewer than 20 letters, or no clear winner: the language that the source declares, else {@code und}.
 * </ol>
 *
 * <p>This is the only package that knows Lingua. It is given title and first 115 characters, as longer text makes it
 * slower and no better.
 */
@NullMarked
package vn.haidang.analyze.language;

import org.jspecify.annotations.NullMarked;
