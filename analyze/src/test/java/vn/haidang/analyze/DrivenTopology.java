package vn.haidang.analyze;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.StreamsStage;
import vn.haidang.ingest.stream.Topic;

/** A topology in Kafka's test driver, without a broker. */
final class DrivenTopology implements AutoCloseable {

    private final TopologyTestDriver driver;

    /**
     * Starts it with the settings of the stage.
     *
     * @param state folder for the stores
     */
    DrivenTopology(Topology topology, Path state) {
        var settings = new KafkaSettings("unused:1", 1, 1, state, Map.of());
        var properties = StreamsStage.properties("analyze", settings, 1);
        // The driver never commits the transaction of a record that it could not read; a real broker is in deploy.
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(topology, properties);
    }

    <V> TestInputTopic<String, V> input(Topic<V> topic) {
        return driver.createInputTopic(
                topic.name(), new StringSerializer(), topic.serde().serializer());
    }

    /** Takes what is no record of the topic's type, too. */
    TestInputTopic<byte[], byte[]> rawInput(Topic<?> topic) {
        return driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    <V> TestOutputTopic<String, V> output(Topic<V> topic) {
        return driver.createOutputTopic(
                topic.name(), new StringDeserializer(), topic.serde().deserializer());
    }

    /** What could not be handled of a topic. */
    TestOutputTopic<byte[], byte[]> dead(Topic<?> topic) {
        return driver.createOutputTopic(topic.deadName(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        driver.close();
    }
}
