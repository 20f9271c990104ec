package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.archive.FakeElasticsearch.Answer;
import vn.haidang.dashboards.archive.Verdict.Kind;

class BulkWriterTest {

    private FakeElasticsearch elasticsearch;
    private Archive archive;

    @BeforeEach
    void start() throws IOException {
        elasticsearch = new FakeElasticsearch();
        archive = elasticsearch.connect();
    }

    @AfterEach
    void stop() {
        archive.close();
        elasticsearch.close();
    }

    @Test
    void everyDocumentHasItsOwnVerdict() {
        elasticsearch.next("full", Answer.FULL);
        elasticsearch.next("flood", Answer.FLOOD);
        elasticsearch.next("poison", Answer.UNREADABLE);
        elasticsearch.next("there", Answer.CONFLICT);
        elasticsearch.next("shards", Answer.NO_SHARD_LEFT);
        elasticsearch.next("away", Answer.AWAY);

        var kinds = kinds(write("good", "full", "flood", "poison", "there", "shards", "away"));

        assertEquals(
                List.of(Kind.DONE, Kind.RETRY, Kind.RETRY, Kind.REFUSED, Kind.DONE, Kind.RETRY, Kind.RETRY), kinds);
    }

    @Test
    void refusalSaysWhy() {
        elasticsearch.next("poison", Answer.UNREADABLE);
        assertEquals(
                "document_parsing_exception: as told",
                write("poison").getFirst().reason());
    }

    @Test
    void failureOfTheWholeRequestIsNoDocumentsFault() {
        elasticsearch.nextRequests(Answer.FULL, Answer.AWAY, Answer.FLOOD);
        for (int request = 0; request < 3; request++) {
            assertEquals(List.of(Kind.RETRY, Kind.RETRY), kinds(write("a", "b")));
        }
    }

    @Test
    void serverThatIsAwayIsNoDocumentsFault() {
        elasticsearch.close();
        assertEquals(List.of(Kind.RETRY), kinds(write("a")));
    }

    @Test
    void requestRefusedAsAWholeIsHalvedUntilTheGuiltyStandsAlone() {
        // abcd, ab, a are refused; b, cd are taken.
        elasticsearch.nextRequests(Answer.INVALID_REQUEST, Answer.TOO_LARGE, Answer.INVALID_REQUEST);

        assertEquals(List.of(Kind.REFUSED, Kind.DONE, Kind.DONE, Kind.DONE), kinds(write("a", "b", "c", "d")));
        assertEquals(
                List.of(List.of("a", "b", "c", "d"), List.of("a", "b"), List.of("a"), List.of("b"), List.of("c", "d")),
                elasticsearch.requests);
    }

    @Test
    void nothingToWriteAsksNothing() {
        assertTrue(write().isEmpty());
        assertTrue(elasticsearch.requests.isEmpty());
    }

    private List<Verdict> write(String... ids) {
        return archive.bulkWriter()
                .write(Stream.of(ids).map(BulkWriterTest::document).toList());
    }

    private static Document document(String id) {
        var json = BinaryData.of("{\"x\":1}".getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
        return new Document("haidang-articles-binh-dinh-2026", id, 1, VersionType.External, json);
    }

    private static List<Kind> kinds(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::kind).toList();
    }
}
