package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.VersionChange;

/**
 * What a story shows of one article.
 *
 * @param analyzed the latest revision, its body cut to {@value #BODY} characters
 * @param changes between its revisions, oldest first
 */
public record Card(AnalyzedArticle analyzed, List<VersionChange> changes) {

    private static final int BODY = 6_000;

    public Card {
        changes = List.copyOf(changes);
    }

    static Card of(AnalyzedArticle analyzed) {
        var article = analyzed.article();
        var body = article.body().substring(0, Math.min(BODY, article.body().length()));
        return new Card(
                new AnalyzedArticle(
                        article.withTexts(article.title(), article.lead(), body),
                        analyzed.revision(),
                        analyzed.labels()),
                List.of());
    }

    /** This article after an edit. */
    Card revised(AnalyzedArticle later) {
        var card = of(later);
        List<VersionChange> more = new ArrayList<>(changes);
        more.addAll(Revision.changes(analyzed, card.analyzed));
        return new Card(card.analyzed, more);
    }
}
