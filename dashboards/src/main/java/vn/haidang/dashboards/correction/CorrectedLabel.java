package vn.haidang.dashboards.correction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/** A label that can be wrong. */
public enum CorrectedLabel {
    /** How the article relates to the province of the correction. */
    @JsonProperty("place")
    PLACE,
    /** All topics of the article together. */
    @JsonProperty("topic")
    TOPIC,
    @JsonProperty("tone")
    TONE,
    @JsonProperty("response")
    RESPONSE,
    /** ISO 639-1. */
    @JsonProperty("language")
    LANGUAGE;

    /** Languages offered; others are rare enough to be left to the note. */
    private static final List<String> LANGUAGES =
            List.of("vi", "en", "zh", "ja", "ko", "fr", "de", "es", "ru", "lo", "km", "th", "id", "und");

    private static final String OTHER = "other";

    /** Of its {@link #code}. */
    public static Optional<CorrectedLabel> of(String code) {
        return Arrays.stream(values())
                .filter(label -> label.code().equals(code))
                .findFirst();
    }

    /** As events and forms write it. */
    public String code() {
        return lower(this);
    }

    /** The values that it can have, as the codebook orders them. */
    public List<String> choices() {
        return switch (this) {
            case PLACE -> lower(PlaceStatus.values());
            case TOPIC -> Codebook.TOPICS;
            case TONE -> lower(Tone.values());
            case RESPONSE -> lower(Response.values());
            case LANGUAGE -> LANGUAGES;
        };
    }

    /** Whether it may have several values at once. */
    public boolean isPlural() {
        return this == TOPIC;
    }

    /** Whether an article may be labelled so: with known values, one unless plural, and no topic beside "other". */
    public boolean allows(List<String> values) {
        boolean known = !values.isEmpty()
                && choices().containsAll(values)
                && Set.copyOf(values).size() == values.size();
        return known && (values.size() == 1 || (isPlural() && !values.contains(OTHER)));
    }

    /** What the machine said. */
    public List<String> of(AnalyzedArticle analyzed, String province) {
        var labels = analyzed.labels();
        return switch (this) {
            case PLACE -> List.of(lower(labels.status(province).orElse(PlaceStatus.NO)));
            case TOPIC -> labels.topics();
            case TONE -> List.of(lower(labels.tone()));
            case RESPONSE -> List.of(lower(labels.response()));
            case LANGUAGE -> List.of(labels.language());
        };
    }

    private static List<String> lower(Enum<?>[] values) {
        return Stream.of(values).map(CorrectedLabel::lower).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
