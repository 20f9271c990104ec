/**
 * Getting a document from the open web: politely, and without being led astray.
 *
 * <p>{@link vn.haidang.ingest.fetch.Fetcher} walks one address through at most five redirects. Before every hop the
 * address is checked ({@code Guard}: http or https, no user in it, never from https down to http, no literal
 * private address), robots.txt is asked ({@code Robots}) and the host's turn awaited ({@code Politeness}: one request at
 * a time, a delay between two). {@code Exchange} then does that one request over Apache HttpClient, which resolves names
 * through {@code GuardedDns}: only addresses that {@code PublicAddresses} calls public are ever connected to, so a name
 * that changes its address between check and use gains nothing. {@code BodyReader} counts bytes while reading, before
 * and after unpacking.
 *
 * <p>The answer is a {@link vn.haidang.ingest.fetch.FetchResult}; what a server or network does wrong is a value, never
 * an exception. {@link vn.haidang.ingest.fetch.ValidatorStore} keeps what servers want to be asked with next time.
 */
@NullMarked
package vn.haidang.ingest.fetch;

import org.jspecify.annotations.NullMarked;
