/**
 * Published: the one query language of searches, topics and rules.
 *
 * <table>
 * <caption>The language</caption>
 * <tr><td>{@code FDI}</td><td>a word; case never counts</td></tr>
 * <tr><td>{@code "đầu tư"}</td><td>words side by side; so is {@code TP.HCM}, as it holds two words</td></tr>
 * <tr><td>{@code cảng biển}, {@code cảng AND biển}</td><td>both, anywhere in the article</td></tr>
 * <tr><td>{@code cảng OR biển}</td><td>at least one; AND binds more strongly than OR</td></tr>
 * <tr><td>{@code NOT "quảng cáo"}</td><td>nowhere in the article</td></tr>
 * <tr><td>{@code (a OR b) c}</td><td>parentheses group</td></tr>
 * <tr><td>{@code a NEAR/5 "b c"}</td><td>in either order, not overlapping, at most 5 words between them; takes words,
 * phrases and groups of these with OR; up to NEAR/99, plain NEAR is NEAR/10; joins two, not more</td></tr>
 * <tr><td>{@code SENTENCE(a, b OR "c d", e NEAR/3 f)}</td><td>all in one sentence, in any order; each argument is a
 * word, a phrase, a NEAR, or several of these with OR; words side by side in an argument are two arguments</td></tr>
 * <tr><td>{@code title:a}, {@code title:"a b"}, {@code title:(a NEAR b NOT c)}</td><td>in the title</td></tr>
 * <tr><td>{@code lang:vi}, {@code lang:(vi OR en)}, {@code source:"Tuổi Trẻ"}</td><td>the value of a field is this; the
 * others are {@code tier:}, {@code country:}, {@code tone:}, {@code topic:}, see
 * {@link vn.haidang.analyze.query.Field}</td></tr>
 * </table>
 *
 * <p>Operators are written in capitals, fields as one likes, with no blank after the colon. {@code https://…} and a
 * colon within quotes name no field. A mistake is a {@link vn.haidang.analyze.query.QueryException} that names the
 * column and what was expected there. NOT, fields and SENTENCE make no sense within NEAR and SENTENCE, nor does AND
 * under an OR there; all are refused.
 *
 * <h2>What a match is</h2>
 * <ul>
 * <li>Words are those of {@link vn.haidang.analyze.text.Token}: runs of letters and digits; Chinese, Japanese, Korean,
 * Thai, Lao, Khmer and Burmese count by the character.
 * <li>A word typed with diacritics matches only with them ("Hoà" and "Hòa" are one), a word typed without matches any.
 * A phrase counts as a whole: {@code "ca nhiễm"} has a syllable with diacritics, so its plain one is meant plain and
 * does not match "cá nhiễm".
 * <li>Phrase, NEAR and SENTENCE stay within one sentence, so within one of title, lead and body. Booleans are over the
 * article. What ends a sentence is said in {@code vn.haidang.analyze.text}; none has more than
 * {@link vn.haidang.analyze.query.IndexForm#MAX_SENTENCE} words.
 * <li>NEAR wants two different places: {@code tư NEAR "đầu tư"} needs a second "tư". The arguments of SENTENCE may
 * overlap.
 * <li>Values of fields are equal when they differ only in case, surplus blanks and the place of a tone mark. A text
 * without field values, as topics and responses are judged on, matches no value.
 * </ul>
 *
 * <h2>For readers and compilers</h2>
 * {@link vn.haidang.analyze.query.Query#parse} gives a tree of records. A {@link vn.haidang.analyze.query.QuerySet}
 * compiles many queries and matches all of them against a {@link vn.haidang.analyze.query.QueryDocument} in one pass,
 * quoting what made each match: the words, for NEAR from the first to the last of them, for SENTENCE the sentence.
 * {@link vn.haidang.analyze.query.QuerySet#places} says where all the words stand, for marking them.
 * An index that holds the sentences of {@link vn.haidang.analyze.query.IndexForm} answers the same: look up
 * {@link vn.haidang.analyze.query.Query.Words#forms} in the exact or the folded form as
 * {@link vn.haidang.analyze.query.Query.Words#exact} says; a NEAR is, for each pair of alternatives, one ordered before
 * the other or the other before the one with so many gaps at most.
 */
@NullMarked
package vn.haidang.analyze.query;

import org.jspecify.annotations.NullMarked;
