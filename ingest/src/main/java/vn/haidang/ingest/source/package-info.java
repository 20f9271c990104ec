/**
 * Which outlets are watched: one YAML file read into a {@link vn.haidang.ingest.source.SourceList} of
 * {@link vn.haidang.ingest.source.FeedSource}s.
 */
@NullMarked
package vn.haidang.ingest.source;

import org.jspecify.annotations.NullMarked;
