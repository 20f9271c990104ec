/**
 * Articles to labelled articles.
 *
 * <p>{@link vn.haidang.analyze.Analyzer} holds the steps as pure functions; {@code haidang analyze} and
 * {@code haidang explain} call it without a broker, and {@link vn.haidang.analyze.AnalyzeTopology} runs the same steps
 * over the stream. {@link vn.haidang.analyze.Analyze} is the stage. Published for others:
 * {@link vn.haidang.analyze.result}.
 */
@NullMarked
package vn.haidang.analyze;

import org.jspecify.annotations.NullMarked;
