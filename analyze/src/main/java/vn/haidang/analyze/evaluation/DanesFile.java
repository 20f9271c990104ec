package vn.haidang.analyze.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.haidang.analyze.evaluation.LabelledItem.Gold;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.stream.Json;

/**
 * The annotated part of <a href="https://github.com/dataset-vn/DANeS">DANeS</a> as it is published: one JSON array of
 * Vietnamese news titles with topic and sentiment.
 *
 * <p>Only the sentiment is read, as tone. Its 23 topics are another division of the world than the codebook's.
 */
final class DanesFile {

    private static final Map<String, Tone> TONES = Map.of(
            "Tích cực", Tone.FAVOURABLE,
            "Trung tính", Tone.NEUTRAL,
            "Tiêu cực", Tone.UNFAVOURABLE);

    private DanesFile() {}

    /** Whether a file is a JSON array, which no file of JSON lines is. */
    static boolean recognizes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.read() == '[';
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The entries that have one sentiment.
     *
     * @throws ConfigException when the file is not of this format
     */
    static List<LabelledItem> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.stream(Json.mapper().readValue(in, Entry[].class))
                    .filter(Objects::nonNull)
                    .flatMap(entry -> entry.item().stream())
                    .toList();
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (JacksonException e) {
            throw new ConfigException(file, 0, "", "expected entries of DANeS: " + e.getOriginalMessage());
        }
    }

    private static ConfigException unreadable(Path file, IOException e) {
        return new ConfigException(file, 0, "", "cannot be read: " + e.getMessage());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Entry(
            String id,
            String title,
            @Nullable String description,
            @Nullable List<String> sentiment) {

        Optional<LabelledItem> item() {
            return sentiment == null || sentiment.size() != 1
                    ? Optional.empty()
                    : Optional.ofNullable(TONES.get(sentiment.getFirst()))
                            .map(tone -> new LabelledItem(
                                    "danes-" + id,
                                    title,
                                    description,
                                    null,
                                    null,
                                    null,
                                    null,
                                    new Gold(null, null, tone, null)));
        }
    }
}
