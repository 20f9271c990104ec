/**
 * Delivers what is in the outbox: each message once, and where nobody can tell, says so.
 *
 * <p>One process at a time works on a partition: the consumer group gives it out, and a
 * {@link org.apache.kafka.clients.producer.Producer transactional producer} of its own keeps a process away that lost it
 * and does not know yet. An attempt is written down before it is made ({@code SENDING}); only when that is kept does
 * anything leave. Its end is written down afterwards. So whoever takes a partition over and finds a {@code SENDING} knows
 * that perhaps something left and nobody knows whether it arrived: {@code UNCERTAIN}, for a person to decide.
 *
 * <p>{@code OutboxLoop} is the flow, {@code Shelf} one partition, {@code Attempts} what is under way,
 * {@link vn.haidang.alerting.outbox.RetryPolicy} what follows from the end of an attempt.
 */
@NullMarked
package vn.haidang.alerting.outbox;

import org.jspecify.annotations.NullMarked;
