package vn.haidang.alerting.alert;

import java.time.Instant;
import java.util.Objects;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Response;

/**
 * A matter that may call for an answer, for one province.
 *
 * @param id {@code <province>.<article id>}
 * @param response {@link Response#REMEDY} or {@link Response#VERIFY}
 * @param rule id of the rule that raised it
 * @param sentence the words in question, quoted from the article
 * @param deadline when the office should have answered
 * @param article as it stood when the alert was raised
 */
public record Alert(
        String id,
        String province,
        Response response,
        Severity severity,
        String rule,
        String sentence,
        Instant raisedAt,
        Instant deadline,
        AlertState state,
        AnalyzedArticle article) {

    public Alert {
        Objects.requireNonNull(article, "article");
        if (response == Response.NONE) {
            throw new IllegalArgumentException("alert " + id + " has response 'none', expected 'remedy' or 'verify'");
        }
    }

    /** The one alert of an article for a province. */
    public static String idOf(String province, AnalyzedArticle article) {
        return province + "." + article.article().id();
    }
}
