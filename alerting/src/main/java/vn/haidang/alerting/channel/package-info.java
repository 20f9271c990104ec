/**
 * The ways in which a message leaves: e-mail, signed webhooks, a Telegram bot.
 *
 * <p>A {@link vn.haidang.alerting.channel.Channel} makes one attempt and says how it ended: the other side has the message,
 * certainly has not, or perhaps has. That is all that {@link vn.haidang.alerting.outbox} needs to know to deliver each once.
 * Jakarta Mail is known in {@link vn.haidang.alerting.channel.mail} alone.
 *
 * <p>What an {@link vn.haidang.alerting.channel.Attempt} gives as reason is shown to people and logged: words of our own,
 * codes, and the first line of an SMTP answer, never an address with a token, nor a password.
 */
@NullMarked
package vn.haidang.alerting.channel;

import org.jspecify.annotations.NullMarked;
