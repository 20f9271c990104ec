package vn.haidang.ingest.feed;

import java.util.List;

/**
 * A feed document.
 *
 * @param title plain text, may be empty
 * @param items in the order of the document, at most {@value FeedLimits#MAX_ITEMS}
 */
public record Feed(String title, List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
    }
}
