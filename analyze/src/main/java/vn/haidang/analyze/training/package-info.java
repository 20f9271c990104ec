/**
 * Makes the model file of {@code analyze.model} from labelled items.
 *
 * <p>{@link vn.haidang.analyze.training.Training#run} is the whole recipe:
 *
 * <ol>
 *   <li>{@code TermCount}: the vocabulary and its rarities, from a large body of texts without labels;
 *   <li>{@code LatentSpace}: the directions in which those texts differ most (latent semantic analysis by subspace
 *       iteration). Two words that keep the same company then share what is learnt of either; as the projection is
 *       linear, its weights are folded into those of the terms and cost nothing at run time;
 *   <li>{@code Folds}: five parts in which near copies stay together;
 *   <li>{@code Learner}: per label an L2-regularised logistic regression (LIBLINEAR), per fold for honest figures and
 *       once on everything for the file;
 *   <li>{@code ThresholdChoice}: thresholds chosen on answers that the model gave to items it had not seen; the figures
 *       of a fold use thresholds chosen on the other folds.
 * </ol>
 *
 * <p>Everything is determined by its input: the same files give the same bytes.
 */
@NullMarked
package vn.haidang.analyze.training;

import org.jspecify.annotations.NullMarked;
