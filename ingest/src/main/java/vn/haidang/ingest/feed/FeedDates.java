package vn.haidang.ingest.feed;

import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import vn.haidang.ingest.text.DateText;

/** Rewrites dates that Rome would drop, or take for Greenwich time, into the form it knows. */
final class FeedDates {

    private static final Set<String> DATES =
            Set.of("pubDate", "date", "published", "updated", "issued", "modified", "created");

    private FeedDates() {}

    static void rewrite(Document feed) {
        for (Element element : feed.getDescendants(Filters.element())) {
            if (DATES.contains(element.getName())) {
                DateText.parse(element.getText()).ifPresent(moment -> element.setText(moment.toString()));
            }
        }
    }
}
