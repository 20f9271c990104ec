package vn.haidang.deploy.batch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.feed.Feed;
import vn.haidang.ingest.feed.FeedItem;
import vn.haidang.ingest.feed.FeedParser;
import vn.haidang.ingest.feed.NotAFeedException;
import vn.haidang.ingest.stream.Json;

/** Answers the lines of {@code haidang feed}. */
public final class FeedLines {

    private static final URI NOWHERE = URI.create("http://feed.example/");

    private FeedLines() {}

    /**
     * One answer, JSON on one line; what cannot be read says why.
     *
     * @param file name of a saved feed
     */
    public static String answer(String file) {
        try {
            Feed feed = FeedParser.parse(Files.readAllBytes(Path.of(file.strip())), null, NOWHERE);
            return Json.mapper().writeValueAsString(Answer.of(file, feed));
        } catch (NotAFeedException e) {
            return error(file, String.valueOf(e.getMessage()));
        } catch (IOException | InvalidPathException e) {
            return error(file, "cannot read the file: " + e);
        } catch (RuntimeException | StackOverflowError e) {
            return error(file, "cannot read the feed: " + e);
        }
    }

    private static String error(String file, String problem) {
        return Json.mapper().writeValueAsString(Map.of("file", file, "error", problem));
    }

    /** The line that answers. */
    record Answer(String file, String title, List<Item> items) {

        static Answer of(String file, Feed feed) {
            return new Answer(
                    file, feed.title(), feed.items().stream().map(Item::of).toList());
        }
    }

    /** One entry of it. */
    record Item(
            @Nullable String id,
            @Nullable URI link,
            String title,
            String summary,
            @Nullable Instant published,
            @Nullable String author) {

        static Item of(FeedItem item) {
            return new Item(item.id(), item.link(), item.title(), item.summary(), item.published(), item.author());
        }
    }
}
