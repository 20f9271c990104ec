/**
 * Whether an article may call for an answer.
 *
 * <p>{@link vn.haidang.analyze.response.ResponseJudge} reads a file of queries. {@code verify} is a report of a rumour,
 * a false report or a denial with something Vietnamese at stake; {@code remedy} is a complaint or an omission within an
 * authority's remit that is not yet put right. Title, lead and the opening of the body are asked, and the sentence that
 * gave rise to the judgement is returned as its proof. Opinion alone is neither.
 */
@NullMarked
package vn.haidang.analyze.response;

import org.jspecify.annotations.NullMarked;
