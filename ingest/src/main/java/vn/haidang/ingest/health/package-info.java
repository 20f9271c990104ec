/**
 * How each feed is doing, as others than the crawler may know it.
 *
 * <p>The crawler keeps one {@link vn.haidang.ingest.health.FeedHealth} for each feed and writes it to
 * {@link vn.haidang.ingest.health.FeedHealth#TOPIC} after each poll ({@link vn.haidang.ingest.health.HealthLog});
 * at its start it reads them back, so a restart forgets nothing. {@link vn.haidang.ingest.health.FollowedHealth} has them all
 * at any time, in any process. {@link vn.haidang.ingest.health.FeedState} judges one at a moment: what is silent, flooding
 * or no longer polled depends on the time of looking.
 *
 * <p>Published for other stages.
 */
@NullMarked
package vn.haidang.ingest.health;

import org.jspecify.annotations.NullMarked;
