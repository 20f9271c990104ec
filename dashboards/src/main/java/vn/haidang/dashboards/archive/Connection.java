package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.ingest.stream.Json;

/** The one client of the cluster. */
final class Connection {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    /** A bulk request of some megabytes on a busy server takes seconds; beyond this it is asked again. */
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);

    private Connection() {}

    /** A client that connects when first used. */
    static ElasticsearchClient open(DashboardsSettings.Elasticsearch settings) {
        var url = URI.create(settings.url());
        var rest = RestClient.builder(new HttpHost(url.getHost(), url.getPort(), url.getScheme()))
                .setDefaultHeaders(credentials(settings))
                .setRequestConfigCallback(config -> config.setConnectTimeout((int) CONNECT_TIMEOUT.toMillis())
                        .setSocketTimeout((int) ANSWER_TIMEOUT.toMillis()));
        if (!url.getPath().isEmpty()) {
            rest.setPathPrefix(url.getPath());
        }
        return new ElasticsearchClient(new RestClientTransport(rest.build(), mapper()));
    }

    /** The product's JSON dialect; the client reads documents from within an answer, so more tokens always follow. */
    static Jackson3JsonpMapper mapper() {
        return new Jackson3JsonpMapper(Json.mapper()
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build());
    }

    private static Header[] credentials(DashboardsSettings.Elasticsearch settings) {
        var user = settings.user();
        var password = settings.password();
        if (user == null || password == null) {
            return new Header[0];
        }
        var pair = (user + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
        return new Header[] {
            new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
        };
    }
}
