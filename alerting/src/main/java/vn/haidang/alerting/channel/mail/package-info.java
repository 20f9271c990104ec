/**
 * E-mail by SMTP; the only place that knows Jakarta Mail.
 *
 * <p>Whether a message was sent is decided at one point: the line with the single dot that ends it. Before that line the
 * server cannot have taken it; after its answer we know; in between nobody can tell
 * ({@link vn.haidang.alerting.channel.mail.WatchedTransport}).
 */
@NullMarked
package vn.haidang.alerting.channel.mail;

import org.jspecify.annotations.NullMarked;
