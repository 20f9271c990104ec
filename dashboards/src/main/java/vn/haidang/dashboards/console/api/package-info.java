/**
 * The REST interface for departments and other systems: alerts to read, to act on and to follow.
 *
 * <p>{@link vn.haidang.dashboards.console.api.TokenFilter} finds out whose token a request carries, and nothing else of it
 * counts: provinces and roles come from the token's {@link vn.haidang.dashboards.console.account.Token}.
 * {@link vn.haidang.dashboards.console.api.AlertApi} reads and acts, {@link vn.haidang.dashboards.console.api.EventApi} streams
 * changes; errors are {@link vn.haidang.dashboards.console.api.Problem}s. The schema is that of the topic
 * {@code haidang.alerts}. See {@code deploy/docs/api.md}.
 */
@NullMarked
package vn.haidang.dashboards.console.api;

import org.jspecify.annotations.NullMarked;
