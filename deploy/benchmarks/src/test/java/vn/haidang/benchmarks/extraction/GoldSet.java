package vn.haidang.benchmarks.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.stream.Json;

/** A folder of saved pages with {@code gold.json} beside them. */
record GoldSet(String name, List<GoldPage> pages) {

    static GoldSet read(Path extraction, String name) throws IOException {
        Path folder = extraction.resolve(name);
        JsonNode gold = Json.mapper().readTree(Files.readAllBytes(folder.resolve("gold.json")));
        return new GoldSet(
                name,
                gold.propertyStream()
                        .map(page -> new GoldPage(page.getKey(), file(folder, page.getKey()), page.getValue()))
                        .toList());
    }

    private static Path file(Path folder, String id) {
        return folder.resolve(id.endsWith(".html") ? id + ".gz" : id + ".html.gz");
    }
}
