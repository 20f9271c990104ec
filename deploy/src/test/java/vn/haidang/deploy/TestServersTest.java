package vn.haidang.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class TestServersTest {
    @Test
    void bothServersAnswerAndAreStartedOnce() throws Exception {
        var servers = TestServers.shared();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrap()));
                HttpClient client = HttpClient.newHttpClient()) {
            assertEquals(1, admin.describeCluster().nodes().get().size());
            var health = HttpRequest.newBuilder(URI.create(servers.elasticsearchUrl() + "/_cluster/health"))
                    .build();
            assertEquals(200, client.send(health, BodyHandlers.discarding()).statusCode());
        }
        assertSame(servers, TestServers.shared());
    }
}
