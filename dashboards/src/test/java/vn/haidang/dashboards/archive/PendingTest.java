package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PendingTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void oneRequestCarriesFiveMegabytes() {
        assertEquals(5, Pending.oneRequest(pending(1, 1, 1, 1, 1, 1, 1)).size());
        assertEquals(2, Pending.oneRequest(pending(2, 2, 2)).size());
        assertEquals(3, Pending.oneRequest(pending(1, 1, 1)).size());
    }

    @Test
    void largerDocumentTravelsAlone() {
        assertEquals(1, Pending.oneRequest(pending(12, 1)).size());
        assertEquals(1, Pending.oneRequest(pending(1, 12)).size());
    }

    private static List<Pending> pending(int... megabytes) {
        return IntStream.of(megabytes).mapToObj(PendingTest::ofSize).toList();
    }

    private static Pending ofSize(int megabytes) {
        var json = BinaryData.of(new byte[megabytes * MEGABYTE], ContentType.APPLICATION_JSON);
        var origin = new ConsumerRecord<byte @Nullable [], byte @Nullable []>("t", 0, 0, null, null);
        return new Pending(origin, new Document("i", "d", 1, VersionType.External, json));
    }
}
