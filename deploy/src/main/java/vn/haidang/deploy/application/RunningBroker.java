package vn.haidang.deploy.application;

import vn.haidang.deploy.config.Configuration;
import vn.haidang.deploy.embedded.EmbeddedServers;
import vn.haidang.ingest.stream.KafkaSettings;

/** The broker of an installation that runs in another process. */
public final class RunningBroker {

    private RunningBroker() {}

    /**
     * How to reach it.
     *
     * @throws vn.haidang.deploy.embedded.ServerException when it is to be one of our own and never ran
     */
    public static KafkaSettings of(Configuration configuration) {
        var kafka = configuration.kafka();
        String bootstrap = kafka.bootstrap().equals(Configuration.EMBEDDED)
                ? EmbeddedServers.lastBootstrap(configuration.dataFolder())
                : kafka.bootstrap();
        return new KafkaSettings(
                bootstrap,
                kafka.partitions(),
                kafka.replication(),
                configuration.dataFolder().resolve("streams"),
                kafka.properties());
    }
}
