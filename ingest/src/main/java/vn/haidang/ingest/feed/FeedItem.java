package vn.haidang.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed; texts are plain.
 *
 * @param id what the feed calls it (guid), a hint only
 * @param link absolute http or https address, {@code null} when the item has none that can be read
 * @param title may be empty
 * @param summary may be empty
 * @param published as claimed
 * @param author as claimed
 * @param content the whole text where the feed carries it, paragraphs separated by a blank line, else empty
 */
public record FeedItem(
        @Nullable String id,
        @Nullable URI link,
        String title,
        String summary,
        @Nullable Instant published,
        @Nullable String author,
        String content) {

    /** Same value for the same title, summary and content; never leaves this process's data folder. */
    public String fingerprint() {
        String texts = String.join("\0", title, summary, content);
        return UUID.nameUUIDFromBytes(texts.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
