/**
 * Articles from files instead of the web: {@link vn.haidang.ingest.replay.FeedItemFile} reads saved feed items, one JSON
 * object a line, and gives each line as a {@link vn.haidang.ingest.replay.ReplayLine}, good or bad.
 */
@NullMarked
package vn.haidang.ingest.replay;

import org.jspecify.annotations.NullMarked;
