package vn.haidang.analyze;

import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.Outcome;
import vn.haidang.analyze.trend.Sighting;
import vn.haidang.analyze.trend.TrendEvent;
import vn.haidang.ingest.article.Mode;

/**
 * An article on its way through the topology.
 *
 * @param ending how it ends, as known so far
 * @param revision of these words; 0 for an article that ends at the gate
 * @param labels absent for an article that ends early
 */
record Step(Gated gated, Outcome.Kind ending, int revision, Optional<Labels> labels) {

    static Step ended(Gated gated, Outcome.Kind ending) {
        return new Step(gated, ending, 0, Optional.empty());
    }

    static Step goesOn(Gated gated, int revision) {
        return new Step(gated, Outcome.Kind.MATCHED, revision, Optional.empty());
    }

    Step labelled(Labels given) {
        return new Step(gated, ending, revision, Optional.of(given));
    }

    Outcome outcome() {
        var article = gated.article();
        List<String> provinces = ending == Outcome.Kind.MATCHED
                ? gated.mentions().stream().map(Mention::province).toList()
                : List.of();
        return new Outcome(article.id().value(), article.batch(), ending, provinces);
    }

    /** What trends need of it: each live article once, when it is new, whatever it is about. */
    List<TrendEvent> crawled() {
        var article = gated.article();
        boolean isNew = ending != Outcome.Kind.UNCHANGED && revision <= 1;
        if (!isNew || article.mode() != Mode.LIVE) {
            return List.of();
        }
        var sightings = analyzed().stream()
                .flatMap(analyzed -> Sighting.of(analyzed, null).stream())
                .toList();
        return List.of(new TrendEvent(article.firstSeenAt(), sightings));
    }

    List<AnalyzedArticle> analyzed() {
        return labels.map(given -> new AnalyzedArticle(gated.article(), revision, given)).stream()
                .toList();
    }
}
