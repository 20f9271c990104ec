package vn.haidang.analyze.labelled;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.ingest.stream.LineFile;

/** Labelled sets and the unlabelled feed, which lie beside the project and not in it. */
public final class LabelledItems {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LabelledItems() {}

    /** The first feed items of 2025-26, without labels. */
    public static List<Item> feed(int count) {
        var file = file("feed-2025-26/items.jsonl.gz");
        try (var lines = LineFile.open(file)) {
            return lines.lines()
                    .limit(count)
                    .map(line -> JSON.readValue(line, Item.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the project; the test that asks is skipped where it is not. */
    public static Path file(String name) {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "skipped: no ../shared/data here");
        return Objects.requireNonNull(folder).resolve("shared/data").resolve(name);
    }

    /** One feed item. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String id, String title, @Nullable String summary) {}
}
