package vn.haidang.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed document.
 *
 * @param title plain text, may be empty
 * @param language as declared, such as {@code vi} or {@code en-US}
 * @param items in the order of the document, at most {@value FeedLimits#MAX_ITEMS}
 */
public record Feed(String title, @Nullable String language, List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
    }
}
