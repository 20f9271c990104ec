/**
 * Replaying files of feed items through the whole pipeline, with an account that adds up.
 *
 * <p>{@link vn.haidang.deploy.replay.Replay} sends the articles of a file under a batch name, reads the outcome that
 * the analysis writes for each, waits until the archive holds what was matched, and returns a
 * {@link vn.haidang.deploy.replay.ReplayReport}: every line read is in exactly one row.
 */
@NullMarked
package vn.haidang.deploy.replay;

import org.jspecify.annotations.NullMarked;
