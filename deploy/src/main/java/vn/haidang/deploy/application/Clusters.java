package vn.haidang.deploy.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.deploy.embedded.EmbeddedServers;
import vn.haidang.deploy.embedded.EmbeddedServers.Part;
import vn.haidang.ingest.stream.KafkaSettings;

/** The broker and the search cluster in use: our own children, or whatever the configuration points to. */
final class Clusters implements AutoCloseable {

    private final Configuration configuration;
    private final @Nullable EmbeddedServers embedded;

    private Clusters(Configuration configuration, @Nullable EmbeddedServers embedded) {
        this.configuration = configuration;
        this.embedded = embedded;
    }

    static Clusters open(Configuration configuration, Installation installation, Consumer<String> progress) {
        Set<Part> parts = ownParts(configuration);
        return new Clusters(
                configuration,
                parts.isEmpty()
                        ? null
                        : EmbeddedServers.start(parts, installation.servers(), configuration.dataFolder(), progress));
    }

    private static Set<Part> ownParts(Configuration configuration) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (configuration.kafka().bootstrap().equals(Configuration.EMBEDDED)) {
            parts.add(Part.KAFKA);
        }
        if (configuration.elasticsearch().url().equals(Configuration.EMBEDDED)) {
            parts.add(Part.ELASTICSEARCH);
        }
        return parts;
    }

    KafkaSettings kafka() {
        var settings = configuration.kafka();
        return new KafkaSettings(
                own(Part.KAFKA).map(EmbeddedServers::bootstrap).orElse(settings.bootstrap()),
                settings.partitions(),
                settings.replication(),
                configuration.dataFolder().resolve("streams"),
                settings.properties());
    }

    DashboardsSettings.Elasticsearch elasticsearch() {
        var settings = configuration.elasticsearch();
        return new DashboardsSettings.Elasticsearch(
                own(Part.ELASTICSEARCH).map(EmbeddedServers::elasticsearchUrl).orElse(settings.url()),
                settings.user(),
                settings.password(),
                settings.replicas());
    }

    private Optional<EmbeddedServers> own(Part part) {
        return Optional.ofNullable(embedded).filter(servers -> ownParts(configuration).contains(part));
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
