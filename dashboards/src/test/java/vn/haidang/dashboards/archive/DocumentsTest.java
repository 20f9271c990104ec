package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.ingest.stream.Json;

class DocumentsTest {

    @Test
    void articleMakesOneDocumentPerProvinceItConcerns() {
        var mentions = List.of(
                new Mention("binh-dinh", PlaceStatus.ABOUT),
                new Mention("gia-lai", PlaceStatus.SUCCESSOR),
                new Mention("hung-yen", PlaceStatus.NO));
        var documents = Documents.of(Samples.analyzed(Samples.article("Tin", null), 3, mentions), Samples.NOW);

        assertEquals(
                List.of("haidang-articles-binh-dinh-2026", "haidang-articles-gia-lai-2026"),
                documents.stream().map(Document::index).toList());
        for (var document : documents) {
            assertEquals(Samples.article("Tin", null).id().value(), document.id());
            assertEquals(3, document.version());
            assertEquals(VersionType.External, document.versionType());
        }
        assertEquals("successor", json(documents.getLast()).get("place_status").asString());
    }

    @Test
    void documentHasTheFieldsOfTheMapping() {
        var analyzed = Samples.about("Đường hoà bình");
        var document = json(Documents.of(analyzed, Samples.NOW).getFirst());

        assertEquals("Đường hoà bình", document.get("title").asString());
        assertEquals("^ đường hòa bình $", document.at("/exact/title/0").asString());
        assertEquals("^ duong hoa binh $", document.at("/folded/title/0").asString());
        assertEquals("vi", document.at("/values/lang/0").asString());
        assertEquals(2, document.at("/values/source").size());
        assertEquals("bao-example", document.at("/source/id").asString());
        assertEquals("2026-03-05T08:01:00Z", document.get("indexed_at").asString());
        assertEquals(List.of(), unmapped(document, "articles"));
        assertEquals(analyzed, Json.mapper().treeToValue(document.get("analyzed"), AnalyzedArticle.class));
    }

    @Test
    void everySentenceIsAnEntryOfItsOwn() {
        var document = json(
                Documents.of(Samples.about("Mưa to. Đèo sạt lở"), Samples.NOW).getFirst());

        assertEquals(2, document.at("/exact/title").size());
        assertEquals("^ deo sat lo $", document.at("/folded/title/1").asString());
    }

    @Test
    void alertDocumentHasTheFieldsOfTheMapping() {
        var alert = Samples.alert(Samples.about("Tin"), Samples.NOW);
        var document = Documents.of(alert, Samples.NOW).getFirst();

        assertEquals("haidang-alerts-binh-dinh", document.index());
        assertEquals(alert.id(), document.id());
        assertEquals(1, document.version());
        assertEquals(List.of(), unmapped(json(document), "alerts"));
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-05T08:00:00Z",
        "2026-03-04T23:00:00Z, 2026-03-04T23:00:00Z",
        "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
        "2026-03-05T09:00:00Z, 2026-03-05T08:00:00Z",
        "+999999-01-01T00:00:00Z, 2026-03-05T08:00:00Z",
        "-0044-03-15T00:00:00Z, 2026-03-05T08:00:00Z"
    })
    void dateIsTheClaimUnlessItCannotBe(Instant claimed, Instant expected) {
        assertEquals(expected, ArticleDocument.date(Samples.article("Tin", claimed)));
    }

    @Test
    void whatWouldSpoilAWholeBulkRequestIsRefused() {
        var unrevised = Samples.analyzed(Samples.article("Tin", null), 0, List.of());

        assertThrows(IllegalArgumentException.class, () -> Documents.of(unrevised, Samples.NOW));
    }

    private static List<String> unmapped(JsonNode document, String template) {
        var mapping = Json.mapper().readTree(Templates.definition(template, 0)).at("/template/mappings/properties");
        return document.propertyNames().stream()
                .filter(name -> !mapping.has(name))
                .toList();
    }

    private static JsonNode json(Document document) {
        return Json.mapper()
                .readTree(StandardCharsets.UTF_8.decode(written(document)).toString());
    }

    private static ByteBuffer written(Document document) {
        try {
            return Objects.requireNonNull(document.json()).asByteBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
