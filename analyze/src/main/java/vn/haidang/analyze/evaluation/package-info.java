/**
 * How well the analysis does, against what readers said.
 *
 * <p>{@link vn.haidang.analyze.evaluation.LabelFile} reads labelled items, {@link vn.haidang.analyze.evaluation.Answer}
 * is what was said of one, and {@link vn.haidang.analyze.evaluation.Evaluation} compares: precision, recall and F1 of
 * every label with 95 % intervals (bootstrap over items), the confusions, the worst errors. Place is counted per item
 * and province, {@code about} against the rest; topics per item and topic; tone and response per item.
 */
@NullMarked
package vn.haidang.analyze.evaluation;

import org.jspecify.annotations.NullMarked;
