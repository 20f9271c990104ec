package vn.haidang.ingest.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Audience;
import vn.haidang.ingest.article.Source;

/**
 * An outlet that is read by its feeds.
 *
 * @param feeds addresses, one at least
 * @param every time between two polls of a feed, one minute at least
 * @param audience {@code null} where nobody has an honest figure
 * @param checked day on which somebody last saw the feeds work, {@code null} for never
 */
public record FeedSource(
        Source source,
        List<URI> feeds,
        Duration every,
        FullText fullText,
        @Nullable Audience audience,
        @Nullable LocalDate checked) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final String NEVER = "never";

    public FeedSource {
        feeds = List.copyOf(feeds);
        if (feeds.isEmpty()) {
            throw new IllegalArgumentException("feeds is empty, expected one address at least");
        }
        feeds.forEach(FeedSource::requireWeb);
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("every is " + every.toSeconds() + "s, expected 1m or more");
        }
    }

    /** The flat form of the file. */
    @JsonCreator
    static FeedSource of(
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("kind") Source.Kind kind,
            @JsonProperty("country") String country,
            @JsonProperty("language") String language,
            @JsonProperty("tier") int tier,
            @JsonProperty("feeds") List<URI> feeds,
            @JsonProperty("every") Duration every,
            @JsonProperty("fullText") FullText fullText,
            @JsonProperty("audience") @Nullable Audience audience,
            @JsonProperty("checked") String checked) {
        var source = new Source(id, name, kind, country, language, tier);
        return new FeedSource(source, feeds, every, fullText, audience, day(checked));
    }

    private static @Nullable LocalDate day(String checked) {
        if (!checked.equals(NEVER) && !checked.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException(
                    "checked is '" + checked + "', expected never or a day such as 2026-11-21");
        }
        return checked.equals(NEVER) ? null : LocalDate.parse(checked);
    }

    private static void requireWeb(URI feed) {
        boolean isWeb = "http".equals(feed.getScheme()) || "https".equals(feed.getScheme());
        if (!isWeb || feed.getHost() == null) {
            throw new IllegalArgumentException("feed is '" + feed + "', expected an http or https address");
        }
    }
}
