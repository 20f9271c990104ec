package vn.haidang.ingest.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.page.PlainText;

/** What a feed says at a path of feedparser's expectations, and what that expects. */
final class FeedValue {

    private FeedValue() {}

    /** Empty when the path is none of what we read. */
    static Optional<String> of(Feed feed, String path) {
        @Nullable FeedItem item = feed.items().stream().findFirst().orElse(null);
        return switch (path) {
            case "feed.title", "feed.title_detail.value" -> Optional.of(feed.title());
            case "feed.language" -> Optional.of(String.valueOf(feed.language()));
            case "entries.0.title", "entries.0.title_detail.value" -> text(item == null ? null : item.title());
            case "entries.0.link" -> text(item == null ? null : item.link());
            case "entries.0.id", "entries.0.guid" -> text(item == null ? null : item.id());
            case "entries.0.summary", "entries.0.description", "entries.0.summary_detail.value" ->
                text(item == null ? null : item.summary());
            case "entries.0.content.0.value" -> text(item == null ? null : item.content());
            case "entries.0.author", "entries.0.author_detail.name" -> text(item == null ? null : item.author());
            case "entries.0.published_parsed", "entries.0.updated_parsed" ->
                text(item == null ? null : item.published());
            default -> Optional.empty();
        };
    }

    /** Texts as plain text, times as moments. */
    static String expected(JsonNode value) {
        if (!value.isArray()) {
            return normal(PlainText.paragraphs(value.asString("")));
        }
        List<Integer> parts = value.valueStream().map(JsonNode::asInt).toList();
        Instant moment = LocalDateTime.of(
                        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5))
                .toInstant(ZoneOffset.UTC);
        return moment.toString();
    }

    static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.of(String.valueOf(value));
    }
}
