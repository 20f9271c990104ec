/**
 * Published: the one query language of searches, topics and rules.
 *
 * <p>{@link vn.haidang.analyze.query.Query#parse} reads {@code ("đầu tư" OR FDI) AND "Nhơn Hội" NOT quảng} into a small
 * tree of terms, phrases, AND, OR and NOT; terms side by side mean AND, which binds more strongly than OR. Case does
 * not matter except for the operators. A term or phrase typed with diacritics matches only with them, typed without
 * it matches any. A {@link vn.haidang.analyze.query.QuerySet} compiles many queries and matches all of them against
 * an article in one pass, quoting the words that made each match. NEAR, SENTENCE and fields are named in the error
 * that refuses them; they come later.
 */
@NullMarked
package vn.haidang.analyze.query;

import org.jspecify.annotations.NullMarked;
