/**
 * Who is told what about alerts, when, and in which words.
 *
 * <p>{@link vn.haidang.alerting.notice.NoticeBook} is the file {@code notices.yaml}: recipients with their part, hours and
 * addresses. {@code Changes} sees what happened to an alert since it was last looked at, {@code Notices} decides whom that
 * concerns, at once, after the quiet hours or in the next digest; {@code Wording} writes it. All are pure functions;
 * {@code NoticeMachine} remembers what was told and what waits for a digest.
 * {@link vn.haidang.alerting.notice.NoticeStream} is the step of the alerting topology that puts the messages into the
 * outbox, in the same transaction as the alerts themselves.
 */
@NullMarked
package vn.haidang.alerting.notice;

import org.jspecify.annotations.NullMarked;
