/**
 * Surges, forecasts and the comparison of provinces: pure functions on counts of articles by first-seen time.
 *
 * <p>{@link vn.haidang.analyze.trend.SurgeWatch} watches one province: it takes
 * {@link vn.haidang.analyze.trend.Sighting}s in any order, and at the end of an hour compares, per topic, per topic and
 * tone, and per topic and class of response, the articles of the last 24 hours with the same hours of the last four
 * weeks. {@code Baseline} holds the statistics: a gamma-Poisson prediction with Jeffreys' prior (the Bayes method of
 * Höhle, M., surveillance: an R package for the monitoring of infectious diseases, Computational Statistics 22, 2007),
 * widened by the dispersion of the windows, without windows that were surges themselves (after Farrington, C. P. et
 * al., A statistical algorithm for the early detection of outbreaks of infectious disease, JRSS A 159, 1996). Rates are
 * per article crawled, so that a standing crawler or a day off is no calm and a busier crawler no surge. Of several
 * series that rise together only the least likely is reported; half a shared matter or the same topic is silent until
 * it has cooled down or doubled. Articles that have nothing in common are chance and not reported: the commonest of the
 * terms that were rare before ({@code Terms}; Dunning, T., Accurate methods for the statistics of surprise and
 * coincidence, Computational Linguistics 19, 1993) must be in a good part of them.
 *
 * <p>{@code Forecaster} foretells seven days by simple exponential smoothing with negative binomial ranges whose spread
 * is that of its own past errors; {@code ForecastMethod} names what it was measured against. {@code ChangePoints} finds
 * a new level (likelihood ratio of two Poisson rates; Worsley, K. J., Confidence regions and tests for a change-point in
 * a sequence of exponential family random variables, Biometrika 73, 1986), {@code WeeklyRise} what is building up,
 * {@code Comparison} the share of voice. {@link vn.haidang.analyze.trend.Trends} does all of it for a past period.
 *
 * <p>In the running product {@link vn.haidang.analyze.trend.TrendStream} makes every new live article a
 * {@link vn.haidang.analyze.trend.TrendEvent} of one ordered topic, and {@code TrendMachine} remembers over
 * {@code TrendStores} what the pure parts need: {@code HourClosing} asks the watches at the end of an hour,
 * {@code NightlyReports} writes a {@link vn.haidang.analyze.result.TrendReport} per province after a day. It gives the
 * answers of {@code Trends} over the same articles. {@code TrendStep} says when time goes on.
 *
 * <p>Archive material is never taken by a watch, nor does the stream count it as history: nobody knows which part of a
 * day's news it holds. Working hours, Tết and the other public holidays come from the
 * calendar file ({@link vn.haidang.analyze.trend.Calendar}).
 */
@NullMarked
package vn.haidang.analyze.trend;

import org.jspecify.annotations.NullMarked;
