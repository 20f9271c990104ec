package vn.haidang.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to go out into the web.
 *
 * @param contact address or page where a webmaster reaches the operator, part of the user agent
 * @param delayPerHost between two requests to one host
 * @param proxy {@code http://host:port}, a trusted hop that resolves names itself; {@code null} for none
 * @param reach whether private addresses are taken
 * @param concurrency requests under way at one time
 */
public record FetchSettings(
        String contact, Duration delayPerHost, @Nullable URI proxy, Reach reach, int concurrency) {

    public FetchSettings {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency is " + concurrency + ", expected 1 or more");
        }
        if (delayPerHost.isNegative()) {
            throw new IllegalArgumentException("delayPerHost is " + delayPerHost + ", expected 0 or more");
        }
        if (!contact.matches("[\\x21-\\x7E]+")) {
            throw new IllegalArgumentException("contact is '" + contact + "', expected a mail or web address");
        }
        if (proxy != null && (!"http".equals(proxy.getScheme()) || proxy.getHost() == null || proxy.getPort() == -1)) {
            throw new IllegalArgumentException("proxy is '" + proxy + "', expected http://host:port");
        }
    }

    /** As servers see us. */
    String userAgent() {
        return "HaiDangBot/0.1 (+" + contact + ")";
    }
}
