package vn.haidang.dashboards.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.haidang.ingest.stream.Json;

class HeardTest {

    private static final Matter STORY = new Matter(Matter.Kind.STORY, "s");
    private static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");

    private final ShiftMemory memory = new ShiftMemory();
    private final ShiftNews news = new ShiftNews();

    @Test
    void markIsRememberedAndToldInItsProvinceOnly() throws InterruptedException {
        var mark = new Mark("binh-dinh", STORY, "lan", NOW, 3, true);
        try (var here = news.listen("binh-dinh");
                var elsewhere = news.listen("phu-yen")) {
            hear(Mark.TOPIC.name(), Json.mapper().writeValueAsBytes(mark));
            assertEquals(
                    Optional.of(new News("binh-dinh", News.What.SEEN, "story-s")), here.next(Duration.ofSeconds(5)));
            assertEquals(Optional.empty(), elsewhere.next(Duration.ZERO));
        }
        assertEquals(mark, memory.mark("binh-dinh", STORY));
        assertEquals(Mark.none("phu-yen", STORY), memory.mark("phu-yen", STORY));
        assertEquals(0, news.listeners());
    }

    @Test
    void notesAreKeptLatestFirst() {
        for (int i = 0; i < 70; i++) {
            var note = new HandOverNote("binh-dinh", "lan", NOW.plusSeconds(i), "Ca " + i);
            hear(HandOverNote.TOPIC.name(), Json.mapper().writeValueAsBytes(note));
        }
        assertEquals("Ca 69", memory.notes("binh-dinh").getFirst().text());
        assertEquals(60, memory.notes("binh-dinh").size());
    }

    @Test
    void recordWithoutValueChangesNothing() {
        hear(Mark.TOPIC.name(), null);
        hear(HandOverNote.TOPIC.name(), null);
        hear("haidang.stories", null);
        hear("haidang.alerts", null);
        assertEquals(List.of(), memory.notes("binh-dinh"));
    }

    @Test
    void poisonIsRefused() {
        var poison = "không phải JSON".getBytes(StandardCharsets.UTF_8);
        var topics = List.of(Mark.TOPIC.name(), HandOverNote.TOPIC.name(), "haidang.stories", "haidang.alerts");
        topics.forEach(topic -> assertThrows(SerializationException.class, () -> hear(topic, poison)));
        assertEquals(4, topics.size());
    }

    @Test
    void whoIsTooSlowIsLetGo() {
        try (var slow = news.listen("binh-dinh")) {
            for (int i = 0; i <= 1_000; i++) {
                news.tell(new News("binh-dinh", News.What.CHANGED, "story-" + i));
            }
            assertFalse(slow.isOpen());
        }
    }

    private void hear(String topic, byte @Nullable [] value) {
        new Heard(new ConsumerRecord<>(topic, 0, 0, "k", value), memory).tell(news);
    }
}
