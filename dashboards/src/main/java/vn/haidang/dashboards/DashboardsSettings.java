package vn.haidang.dashboards;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.console.account.SessionRules;
import vn.haidang.dashboards.console.sso.SingleSignOn;
import vn.haidang.dashboards.map.ProvinceMaps;
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
     * @param sso the office's identity provider
     * @param maps of provinces
     * @param safety sessions, second factors, limits and the audit log
     */
    public record Console(
            String address,
            int port,
            Path users,
            Path tokens,
            Map<String, String> provinces,
            Map<String, Audience> audiences,
            SingleSignOn sso,
            ProvinceMaps maps,
            Safety safety) {}

    /**
     * How the console is kept safe.
     *
     * @param sessions how long they last, and who needs a second factor
     * @param secondFactors file of their secrets
     * @param signIns file with the time of everybody's last sign-in
     * @param audit folder of the audit log
     * @param auditDays for which it is kept
     */
    public record Safety(
            SessionRules sessions, Path secondFactors, Path signIns, Path audit, int auditDays, Limits limits) {}

    /**
     * Requests in a minute, of one account or token, or of one address while nobody is signed in; as many may come at once.
     *
     * @param pages of the console
     * @param exports documents and files, which cost more
     * @param api of the REST interface
     */
    public record Limits(int pages, int exports, int api) {

        public Limits {
            if (Math.min(pages, Math.min(exports, api)) < 1) {
                throw new IllegalArgumentException("got a limit below 1, expected requests in a minute");
            }
        }
    }
}
