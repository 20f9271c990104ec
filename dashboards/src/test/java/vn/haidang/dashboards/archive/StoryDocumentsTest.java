package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.result.Story;
import vn.haidang.ingest.stream.Json;

class StoryDocumentsTest {

    private static final Set<String> WATCHED = Set.of("binh-dinh", "gia-lai", "hung-yen");

    @Test
    void storyIsPutIntoEveryProvinceItConcernsAndRemovedFromTheOthers() {
        var story = StorySamples.story("s", List.of("gia-lai", "unwatched"), Samples.SEEN);
        var documents = StoryDocuments.of(story, 7, WATCHED, Samples.NOW);

        assertEquals(
                List.of(
                        "haidang-stories-gia-lai",
                        "haidang-stories-unwatched",
                        "haidang-stories-binh-dinh",
                        "haidang-stories-hung-yen"),
                documents.stream().map(Document::index).toList());
        for (var document : documents) {
            assertEquals("s", document.id());
            assertEquals(7, document.version());
            assertEquals(VersionType.External, document.versionType());
        }
        documents.subList(0, 2).forEach(document -> assertNotNull(document.json()));
        documents.subList(2, 4).forEach(document -> assertNull(document.json()));
    }

    @Test
    void storyThatWentIntoAnotherIsRemovedEverywhere() {
        var documents = StoryDocuments.removed("s", 8, WATCHED);
        assertEquals(3, documents.size());
        documents.forEach(document -> assertNull(document.json()));
    }

    @Test
    void documentHasTheFieldsOfTheMapping() {
        var later = Samples.SEEN.plusSeconds(60);
        var story = StorySamples.story("s", List.of("binh-dinh"), later, Samples.SEEN);
        var json = Json.mapper().valueToTree(StoryDocument.of("binh-dinh", story, Samples.NOW));

        assertEquals(List.of(), unmapped(json));
        assertEquals(Samples.SEEN.toString(), json.get("started").asString());
        assertEquals(later.toString(), json.get("latest").asString());
        assertEquals("s-1", json.at("/article_ids/1").asString());
        assertEquals(story, Json.mapper().treeToValue(json.get("story"), Story.class));
    }

    @Test
    void whatCouldNotBeFoundAgainIsRefused() {
        var empty = StorySamples.story("s", List.of("binh-dinh"));
        var wild = StorySamples.story("s", List.of("binh-*"), Samples.SEEN);

        assertThrows(IllegalArgumentException.class, () -> StoryDocuments.of(empty, 1, WATCHED, Samples.NOW));
        assertThrows(IllegalArgumentException.class, () -> StoryDocuments.of(wild, 1, WATCHED, Samples.NOW));
    }

    private static List<String> unmapped(JsonNode document) {
        var mapping = Objects.requireNonNull(
                Json.mapper().readTree(Templates.definition("stories", 0)).at("/template/mappings/properties"));
        return document.propertyNames().stream()
                .filter(name -> !mapping.has(name))
                .toList();
    }
}
