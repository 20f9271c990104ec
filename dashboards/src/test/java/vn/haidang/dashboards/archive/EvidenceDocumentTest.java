package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.CaptureFailure;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.article.PageCopy;
import vn.haidang.ingest.article.PagePicture;
import vn.haidang.ingest.stream.Json;

class EvidenceDocumentTest {

    private static final URI URL = URI.create("https://bao.example/a");
    private static final ArticleId ARTICLE = ArticleId.of(URL);

    private static Evidence evidence(Capture capture) {
        var request = new EvidenceRequest("binh-dinh", ARTICLE, 2, URL, "binh-dinh." + ARTICLE, Samples.NOW);
        return new Evidence(request, capture);
    }

    private static Evidence kept() {
        var page = new PageCopy(URL, 7, "a".repeat(64), "2026-11/pages-0001.warc.gz", 300);
        return evidence(Capture.kept(Samples.NOW, page, PagePicture.none("no browser is configured")));
    }

    @Test
    void makesOneDocumentInItsProvinceWithTheFieldsOfTheMapping() throws IOException {
        var document = EvidenceDocument.of(kept().id(), kept(), 8, Samples.NOW).getFirst();

        assertEquals("haidang-evidence-binh-dinh", document.index());
        assertEquals("binh-dinh." + ARTICLE + ".2", document.id());
        assertEquals(8, document.version());
        var json = json(document);
        var mapping =
                Json.mapper().readTree(Templates.definition("evidence", 0)).at("/template/mappings/properties");
        assertEquals(
                List.of(),
                json.propertyNames().stream().filter(name -> !mapping.has(name)).toList());
        assertTrue(json.size() >= 8, json.toString());
        assertEquals(kept(), Json.mapper().treeToValue(json.get("evidence"), Evidence.class));
    }

    @Test
    void saysWhyNothingWasKept() throws IOException {
        var gone = evidence(Capture.failed(Samples.NOW, new CaptureFailure(CaptureFailure.Kind.REFUSED, "status 404")));
        var json = json(EvidenceDocument.of(gone.id(), gone, 1, Samples.NOW).getFirst());
        assertEquals("refused", json.get("failure").asString());
        assertEquals(gone, Json.mapper().treeToValue(json.get("evidence"), Evidence.class));
    }

    @Test
    void refusesARecordUnderAnotherKey() {
        assertThrows(IllegalArgumentException.class, () -> EvidenceDocument.of("x", kept(), 1, Samples.NOW));
    }

    private static JsonNode json(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Objects.requireNonNull(document.json()).writeTo(bytes);
        return Json.mapper().readTree(bytes.toByteArray());
    }
}
