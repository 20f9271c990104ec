/**
 * How the reported matter reflects on the place or the authority concerned.
 *
 * <p>{@link vn.haidang.analyze.tone.ToneJudge} adds up the phrases of a lexicon file found in title and lead, those of
 * the title twice. Phrases saying that an authority did its work, or that the matter is nobody's doing, take from both
 * sides; a phrase behind a negator does not count. Whatever is not clear is neutral.
 */
@NullMarked
package vn.haidang.analyze.tone;

import org.jspecify.annotations.NullMarked;
