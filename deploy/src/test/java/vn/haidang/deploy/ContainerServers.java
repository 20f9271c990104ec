package vn.haidang.deploy;

import org.jspecify.annotations.NullMarked;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;

/** The same two servers in containers. */
@NullMarked
final class ContainerServers {
    private ContainerServers() {}

    /** Starts both; Testcontainers removes them after this JVM. */
    @SuppressWarnings("resource")
    static TestServers start() {
        var kafka = new KafkaContainer("apache/kafka:4.3.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", "34000000")
                .withEnv("KAFKA_REPLICA_FETCH_MAX_BYTES", "34000000");
        var elasticsearch = new ElasticsearchContainer("docker.elastic.co/elasticsearch/elasticsearch:8.19.12")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx1g");
        kafka.start();
        elasticsearch.start();
        return new TestServers(kafka.getBootstrapServers(), "http://" + elasticsearch.getHttpHostAddress());
    }
}
