/**
 * Page extraction measured on published page sets, ours beside peers'.
 *
 * <p>{@link vn.haidang.benchmarks.extraction.ExtractionBenchmark} is the command. A {@code GoldSet} is a folder of saved
 * pages with what readers found on them; each page belongs to one {@code Half} for good: rules may be tuned on one and are
 * judged on the other. The scorers follow the published ones: {@code ShingleScore} (scrapinghub), {@code SegmentScore}
 * (trafilatura), exact day (htmldate).
 */
@NullMarked
package vn.haidang.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
