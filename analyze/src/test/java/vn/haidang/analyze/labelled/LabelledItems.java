package vn.haidang.analyze.labelled;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The labelled sets and the unlabelled feed, which lie beside the project and not in it. */
public final class LabelledItems {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LabelledItems() {}

    /** Items labelled for place, topics, tone and response. */
    public static List<Item> items() {
        return read(file("labels/items.jsonl"));
    }

    /** Items rich in complaints and rumours, labelled for topics, tone and response. */
    public static List<Item> response() {
        return read(file("labels/response.jsonl"));
    }

    /** Both sets. */
    public static List<Item> all() {
        var both = new ArrayList<>(items());
        both.addAll(response());
        return both;
    }

    /** The first feed items of 2025-26, without labels. */
    public static List<Item> feed(int count) {
        var file = file("feed-2025-26/items.jsonl.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .limit(count)
                    .map(line -> JSON.readValue(line, Item.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Item> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> JSON.readValue(line, Item.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "skipped: no ../shared/data here");
        return Objects.requireNonNull(folder).resolve("shared/data").resolve(name);
    }

    /** One feed item with its labels. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            String id,
            String title,
            @Nullable String summary,
            @Nullable String body,
            @Nullable ItemLabels labels) {

        /** The labels of an item of a labelled set. */
        public ItemLabels gold() {
            return Objects.requireNonNull(labels, id);
        }

        /** Half of the items, drawn by their id alone, is for developing; the other half is for measuring. */
        public boolean forDeveloping() {
            return Math.floorMod(id.hashCode(), 2) == 0;
        }
    }

    /** What a reader said of it, in the codebook's words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ItemLabels(List<String> topics, String tone, String response) {}
}
