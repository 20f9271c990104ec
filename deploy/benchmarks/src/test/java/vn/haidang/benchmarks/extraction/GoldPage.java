package vn.haidang.benchmarks.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/**
 * A saved page and what a reader found on it.
 *
 * @param id name within its set
 * @param file HTML as fetched, gzip
 * @param gold what is right, keys by set
 */
record GoldPage(String id, Path file, JsonNode gold) {

    Half half() {
        return Half.of(id);
    }

    /** The page's address; characters that no URI may hold are escaped. */
    URI url() {
        return URI.create(gold.path("url").asString().replaceAll("[^\\x21-\\x7E]|[\"<>\\\\^`{|}]", "_"));
    }

    byte[] html() throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return unpacked.readAllBytes();
        }
    }

    String text(String key) {
        return gold.path(key).asString("");
    }
}
