package vn.haidang.dashboards.console.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryDocument;
import vn.haidang.analyze.query.QueryPlace;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.analyze.result.AnalyzedArticle;

/** Marks in articles what a query found there, by the matcher that judges articles as they come in. */
final class Highlighter {

    private final QuerySet<String> queries;

    /** @param query {@code null} marks nothing */
    Highlighter(@Nullable Query query) {
        this.queries = QuerySet.of(query == null ? Map.of() : Map.of("", query));
    }

    /** An article's title, and the passage of its lead or body that proves best why it was found. */
    record Proof(List<Piece> title, List<Piece> passage) {}

    Proof of(AnalyzedArticle analyzed) {
        var article = analyzed.article();
        var places = queries.places(QueryDocument.of(analyzed));
        var lead = Passage.best(article.lead(), ranges(places, QueryPlace.Text.LEAD));
        var body = Passage.best(article.body(), ranges(places, QueryPlace.Text.BODY));
        boolean bodyProves = body.words() > lead.words() || article.lead().isBlank();
        return new Proof(
                Piece.cut(article.title(), ranges(places, QueryPlace.Text.TITLE)),
                bodyProves ? body.pieces() : lead.pieces());
    }

    private static List<Piece.Range> ranges(List<QueryPlace> places, QueryPlace.Text text) {
        return places.stream()
                .filter(place -> place.text() == text)
                .map(place -> new Piece.Range(place.start(), place.end()))
                .toList();
    }
}
