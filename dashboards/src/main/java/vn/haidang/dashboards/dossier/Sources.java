package vn.haidang.dashboards.dossier;

import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.dashboards.document.Span;

/** Where a statement comes from, linked to its article. */
final class Sources {

    private Sources() {}

    static Span of(AlertArticle article, Words words) {
        String text = "(" + article.source().name() + ", " + words.time(article.firstSeenAt()) + ")";
        return Span.link(text, article.url());
    }
}
