package vn.haidang.deploy.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.AlertingSettings;
import vn.haidang.alerting.NoticeSettings;
import vn.haidang.analyze.AnalyzeSettings;
import vn.haidang.analyze.opinion.OpinionSettings;
import vn.haidang.analyze.trend.TrendSettings;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.console.account.SessionRules;
import vn.haidang.dashboards.console.sso.SingleSignOn;
import vn.haidang.deploy.embedded.DataFolder;
import vn.haidang.ingest.config.Secret;
import vn.haidang.ingest.config.YamlFile;

/**
 * Everything an installation can set.
 *
 * @param data folder for all that is kept, relative to the working directory; {@code null} takes the default one
 */
public record Configuration(
        @Nullable String data,
        Kafka kafka,
        Elasticsearch elasticsearch,
        Crawl ingest,
        Keeping evidence,
        AnalyzeSettings analyze,
        TrendSettings trends,
        OpinionSettings opinion,
        AlertingSettings alerting,
        NoticeSettings notices,
        Web console) {

    /** Value of {@code kafka.bootstrap} and {@code elasticsearch.url} that asks for a server of our own. */
    public static final String EMBEDDED = "embedded";

    private static final Path DEFAULT_DATA = Path.of("data");

    /**
     * The defaults with an operator's changes over them.
     *
     * @param changes {@code null} for the defaults alone
     * @throws vn.haidang.ingest.config.ConfigException naming file, line, key and what was expected
     */
    public static Configuration load(Path defaults, @Nullable Path changes) {
        return changes == null
                ? YamlFile.read(defaults, Configuration.class)
                : YamlFile.read(defaults, changes, Configuration.class);
    }

    /** The same with all data in another folder. */
    public Configuration withData(String folder) {
        return new Configuration(
                folder, kafka, elasticsearch, ingest, evidence, analyze, trends, opinion, alerting, notices, console);
    }

    /** The same with another crawler. */
    public Configuration withIngest(Crawl crawl) {
        return new Configuration(
                data, kafka, elasticsearch, crawl, evidence, analyze, trends, opinion, alerting, notices, console);
    }

    /** The same with the console on another port when the configured one is taken. */
    public Configuration withFreePort() {
        return new Configuration(
                data,
                kafka,
                elasticsearch,
                ingest,
                evidence,
                analyze,
                trends,
                opinion,
                alerting,
                notices,
                console.onFreePort());
    }

    /** File of the console's accounts. */
    public Path usersFile() {
        return dataFolder().resolve("users.yaml");
    }

    /** File of the tokens for the REST interface. */
    public Path tokensFile() {
        return dataFolder().resolve("tokens.yaml");
    }

    /** How the console is kept safe; its files lie in the data folder. */
    public DashboardsSettings.Safety safety() {
        var folder = dataFolder();
        return new DashboardsSettings.Safety(
                console.sessions(),
                folder.resolve("second-factors.yaml"),
                folder.resolve("sign-ins.yaml"),
                auditFolder(),
                console.auditDays(),
                console.limits());
    }

    /** Folder of the audit log. */
    public Path auditFolder() {
        return dataFolder().resolve("audit");
    }

    /** Folder of the pages kept. */
    public Path evidenceFolder() {
        var folder = evidence.folder();
        return folder == null
                ? dataFolder().resolve("evidence")
                : folder.toAbsolutePath().normalize();
    }

    /** The named folder, or {@code data} in the working directory where the servers can work there. */
    public Path dataFolder() {
        var folder = data == null ? DataFolder.usable(DEFAULT_DATA) : Path.of(data);
        return folder.toAbsolutePath().normalize();
    }

    /**
     * The broker.
     *
     * @param bootstrap {@value #EMBEDDED} or a {@code host:port} list
     */
    public record Kafka(String bootstrap, int partitions, int replication, Map<String, String> properties) {}

    /**
     * The search cluster.
     *
     * @param url {@value #EMBEDDED} or the address of a cluster
     */
    public record Elasticsearch(
            String url, @Nullable String user, @Nullable Secret password, int replicas) {}

    /**
     * The crawler.
     *
     * @param sources file of sources
     * @param contact where a newspaper's administrator can complain; part of the user agent
     * @param delayPerHost pause between two requests to one host
     * @param proxy trusted HTTP proxy for every request
     * @param concurrency requests under way at once, over all hosts
     */
    public record Crawl(
            Path sources,
            String contact,
            Duration delayPerHost,
            @Nullable URI proxy,
            int concurrency) {}

    /**
     * Pages kept as evidence.
     *
     * @param folder {@code null} for {@code evidence} in the data folder
     * @param browser Chromium, by path or name; {@code null} for no pictures
     * @param sandbox whether the browser keeps its own walls
     */
    public record Keeping(@Nullable Path folder, @Nullable String browser, boolean sandbox) {}

    /**
     * The console.
     *
     * @param address interface to listen on
     * @param port 0 takes a free one
     * @param auditDays for which the audit log is kept
     * @param maps folder with one file per province that has a map
     */
    public record Web(
            String address,
            int port,
            SessionRules sessions,
            SingleSignOn sso,
            DashboardsSettings.Limits limits,
            int auditDays,
            Path maps) {

        public Web {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("got port " + port + ", expected 0 to 65535");
            }
            if (auditDays < 1) {
                throw new IllegalArgumentException("got auditDays " + auditDays + ", expected at least 1");
            }
        }

        private Web onFreePort() {
            try (var probe = new ServerSocket(port, 1, InetAddress.getByName(address))) {
                return onPort(probe.getLocalPort());
            } catch (IOException e) {
                return onPort(0);
            }
        }

        private Web onPort(int other) {
            return new Web(address, other, sessions, sso, limits, auditDays, maps);
        }
    }
}
