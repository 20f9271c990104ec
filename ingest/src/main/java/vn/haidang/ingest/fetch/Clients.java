package vn.haidang.ingest.fetch;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client as a crawler needs it: it follows, unpacks, remembers and repeats nothing by itself. */
final class Clients {

    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout RESPONSE = Timeout.ofSeconds(15);
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);
    private static final int MAX_HEADERS = 200;
    private static final int MAX_HEADER_LENGTH = 16_384;

    private Clients() {}

    static CloseableHttpClient of(FetchSettings settings) {
        var builder = HttpClients.custom()
                .setConnectionManager(connections(settings))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(RESPONSE)
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries();
        var proxy = settings.proxy();
        if (proxy != null) {
            builder.setProxy(new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()));
        }
        return builder.build();
    }

    private static PoolingHttpClientConnectionManager connections(FetchSettings settings) {
        var headers = Http1Config.custom()
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxLineLength(MAX_HEADER_LENGTH)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver(settings))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(headers)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(RESPONSE)
                        .setTimeToLive(IDLE)
                        .build())
                .setMaxConnTotal(settings.concurrency())
                .setMaxConnPerRoute(settings.concurrency())
                .build();
    }

    /** With a proxy only the proxy's own name is resolved here, and the proxy is trusted to guard the rest. */
    private static DnsResolver resolver(FetchSettings settings) {
        boolean guarded = settings.reach() == Reach.PUBLIC && settings.proxy() == null;
        return guarded ? new GuardedDns(SystemDefaultDnsResolver.INSTANCE) : SystemDefaultDnsResolver.INSTANCE;
    }
}
