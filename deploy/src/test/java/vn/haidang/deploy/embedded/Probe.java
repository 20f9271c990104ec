package vn.haidang.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One topic and one index, written and read. */
record Probe(String bootstrap, String elasticsearchUrl) {
    private static final String TOPIC = "probe";

    void createTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    void produce(String value) throws Exception {
        Map<String, Object> client =
                Map.of("bootstrap.servers", bootstrap, "max.request.size", 33_000_000, "buffer.memory", 67_000_000L);
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
        }
    }

    /** Reads from the beginning, as a member of a group. */
    List<String> consume(String group, int count) {
        var client = new HashMap<String, Object>(
                Map.of("bootstrap.servers", bootstrap, "group.id", group, "auto.offset.reset", "earliest"));
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var values = new ArrayList<String>();
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    void index(String document) throws Exception {
        assertEquals(201, request("PUT", "/probe/_doc/1?refresh=true", document).status());
    }

    Reply document() throws Exception {
        return request("GET", "/probe/_source/1", "");
    }

    private Reply request(String method, String path, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(elasticsearchUrl + path))
                    .header("Content-Type", "application/json")
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .build();
            var response = client.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        }
    }

    record Reply(int status, String body) {}
}
