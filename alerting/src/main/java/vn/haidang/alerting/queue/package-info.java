/**
 * Hits of rules and stories to one alert per story and province, and what people do with it.
 *
 * <p>{@link vn.haidang.alerting.queue.AlertMachine} is a deterministic state machine over
 * {@link vn.haidang.alerting.queue.AlertTables}. Everything that moves it comes through one topic in one order
 * ({@link vn.haidang.alerting.queue.AlertInput}): articles that rules asked for, stories as they stand, what officers did,
 * the passing of time.
 *
 * <ul>
 * <li>{@code Seats} knows which hits are in which story, whatever comes first.
 * <li>{@code Settlement} brings alerts in line with their story. An alert sits where the article is that raised it. Of
 * several in one story the oldest goes on and the others are merged into it, so do stories that an officer merges or
 * that take over one another; after a split each part that has hits has an alert of its own, and the alert that was there
 * stays with its first article.
 * <li>{@code Shifts} keeps the budget of a shift, {@code DeadlineWatch} the deadlines.
 * <li>{@code EvidenceDesk} asks for the pages that an alert rests on to be kept, once for each revision.
 * <li>{@code ActionDesk} hands actions to {@link vn.haidang.alerting.workflow}. Notices (a step of spread, an overdue
 * deadline) go to the log first and take effect when they come back in order, so that the log explains every state.
 * </ul>
 *
 * <p><b>Limits.</b> Of a story of more than 60 articles only the first and the latest are listed; a hit that arrives late
 * and is listed by no story raises an alert of its own after an hour ({@code WaitingRoom}). What is remembered of stories and places of articles is not forgotten.
 */
@NullMarked
package vn.haidang.alerting.queue;

import org.jspecify.annotations.NullMarked;
