/**
 * The page of sources: which outlets are read, which are not, and why.
 *
 * <p>For everybody who signs in: who answers for a province has to know what is not seen. A source stands as its worst feed
 * does; {@link vn.haidang.ingest.health.FeedState} judges.
 */
@NullMarked
package vn.haidang.dashboards.console.source;

import org.jspecify.annotations.NullMarked;
