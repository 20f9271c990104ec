package vn.haidang.dashboards;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Audience;
import vn.haidang.ingest.config.Secret;

/** The dashboards part of the configuration. */
public record DashboardsSettings(Elasticsearch elasticsearch, Console console) {

    /**
     * The cluster that holds the archive.
     *
     * @param url {@code http://host:port} or https
     * @param user account, or {@code null} for a cluster without security
     * @param password of that account
     * @param replicas copies of each index
     */
    public record Elasticsearch(
            String url, @Nullable String user, @Nullable Secret password, int replicas) {}

    /**
     * The web console.
     *
     * @param address interface to listen on
     * @param port 0 takes a free one
     * @param users file of local accounts
     * @param tokens file of the tokens for the REST interface
     * @param provinces names of the watched provinces by id, in the order shown
     * @param audiences what is known of the audiences of sources, by source id
     */
    public record Console(
            String address,
            int port,
            Path users,
            Path tokens,
            Map<String, String> provinces,
            Map<String, Audience> audiences) {}
}
