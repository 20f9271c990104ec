package vn.haidang.analyze.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/**
 * A text with what a reader said of it.
 *
 * @param published day, ISO 8601, or only the year; an item that was read for place must have it, since mergers are dated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LabelledItem(
        String id,
        String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String source,
        @Nullable String url,
        @Nullable String published,
        Gold labels) {

    private static final int YEAR = 4;

    /**
     * Checks what a reader of files cannot.
     *
     * @throws RuntimeException when the item is no article, or has a label that the codebook does not know
     */
    public LabelledItem {
        require(!title.isBlank(), "got no title, expected one");
        require(labels.places() == null || published != null, "got places and no 'published', expected the day");
        var topics = Objects.requireNonNullElse(labels.topics(), List.<String>of());
        require(Codebook.TOPICS.containsAll(topics), "got topics " + topics + ", expected some of " + Codebook.TOPICS);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The item as the analysis gets it. */
    public Article article() {
        var address = URI.create(url == null ? "https://labelled.example/" + id : url);
        var name = Objects.requireNonNullElse(source, "unknown");
        Instant noon = day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Article(
                ArticleId.of(address),
                address,
                new Source("labelled", name, Source.Kind.PRESS, "vn", "vi", 2),
                title,
                Objects.requireNonNullElse(summary, ""),
                Objects.requireNonNullElse(body, ""),
                null,
                null,
                noon,
                noon,
                Mode.ARCHIVE,
                null);
    }

    private LocalDate day() {
        if (published == null) {
            return LocalDate.EPOCH;
        }
        return published.length() == YEAR ? Year.parse(published).atDay(1) : LocalDate.parse(published);
    }

    /** The same item as if it had not been read for place. */
    public LabelledItem withoutPlaces() {
        var gold = new Gold(null, labels.topics(), labels.tone(), labels.response(), labels.language());
        return new LabelledItem(id, title, summary, body, source, url, published, gold);
    }

    /**
     * The reader's labels.
     *
     * <p>A label is {@code null} when the item was not read for it.
     *
     * @param places status by province
     * @param language ISO 639-1; neither training nor evaluation looks at it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Gold(
            @Nullable Map<String, PlaceStatus> places,
            @Nullable List<String> topics,
            @Nullable Tone tone,
            @Nullable Response response,
            @Nullable String language) {

        /** Not read for its language. */
        public Gold(
                @Nullable Map<String, PlaceStatus> places,
                @Nullable List<String> topics,
                @Nullable Tone tone,
                @Nullable Response response) {
            this(places, topics, tone, response, null);
        }

        boolean isEmpty() {
            return Stream.of(places, topics, tone, response, language).allMatch(Objects::isNull);
        }
    }
}
