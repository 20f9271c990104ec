package vn.haidang.alerting;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.ingest.article.Mode;

/**
 * When an article raises an alert, as data.
 *
 * @param id stable short name
 * @param name as shown, per language
 * @param places statuses one of which the article must have for the province
 * @param response what it must call for, {@link Response#REMEDY} or {@link Response#VERIFY}
 * @param topics of which it must carry one; empty asks for none
 * @param tiers of which its source must be one
 * @param severity of the alert
 * @param deadline time the office has to answer
 * @param maxAge an article published longer than this before it was seen is old news
 */
record Rule(
        String id,
        Map<String, String> name,
        Set<PlaceStatus> places,
        Response response,
        Set<String> topics,
        Set<Integer> tiers,
        Severity severity,
        Duration deadline,
        Duration maxAge) {

    Rule {
        if (response == Response.NONE) {
            throw new IllegalArgumentException("got response none, expected remedy or verify");
        }
    }

    /** Whether this rule asks for an alert on the article for one province. */
    boolean fires(AnalyzedArticle analyzed, PlaceStatus status) {
        var labels = analyzed.labels();
        return analyzed.article().mode() == Mode.LIVE
                && labels.response() == response
                && places.contains(status)
                && tiers.contains(analyzed.article().source().tier())
                && (topics.isEmpty() || labels.topics().stream().anyMatch(topics::contains))
                && isNews(analyzed);
    }

    private boolean isNews(AnalyzedArticle analyzed) {
        var article = analyzed.article();
        var published = article.publishedAt();
        return published == null || published.plus(maxAge).isAfter(article.firstSeenAt());
    }
}
