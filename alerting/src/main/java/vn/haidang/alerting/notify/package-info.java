/**
 * Published: messages to people and other systems, and what became of each.
 *
 * <p>Whoever has something to say puts a {@link vn.haidang.alerting.notify.Message} into the
 * {@link vn.haidang.alerting.notify.Outbox}. Its key says what it is about, to whom and how; the same key again is the same
 * message and is delivered once. The stage {@code notify} delivers, and keeps a {@link vn.haidang.alerting.notify.Delivery}
 * of each:
 *
 * <pre>
 *  PENDING ──→ SENDING ──→ SENT
 *                 │ ├────→ FAILED ──→ SENDING …   certainly not sent: tried again
 *                 │ └────→ GIVEN_UP               for too long
 *                 └──────→ UNCERTAIN              perhaps sent: never repeated by itself
 *  UNCERTAIN, GIVEN_UP ┄┄(an officer: send again)┄┄→ PENDING      ┄┄(an officer: it arrived)┄┄→ SENT
 * </pre>
 *
 * <p>{@link vn.haidang.alerting.notify.DeliveryReader} shows them all.
 */
@NullMarked
package vn.haidang.alerting.notify;

import org.jspecify.annotations.NullMarked;
