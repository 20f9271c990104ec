package vn.haidang.ingest;

import vn.haidang.ingest.page.ArticlePage;

/** What came of reading an item's page. */
sealed interface PageVisit {

    record Read(ArticlePage page) implements PageVisit {}

    /** Its texts are the feed's: the source is read that way, or robots.txt keeps us off its pages. */
    record FeedOnly() implements PageVisit {}

    /** The server says that there is no such page, or not for us. */
    record Gone() implements PageVisit {}

    /** Something went wrong that may be over next time. */
    record Later() implements PageVisit {}
}
