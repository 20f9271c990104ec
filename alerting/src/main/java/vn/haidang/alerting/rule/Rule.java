package vn.haidang.alerting.rule;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertRule;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/**
 * What calls for an answer, as data; a condition that is left out ({@code null}) holds always.
 *
 * @param id stable short name
 * @param name as shown, per language
 * @param places statuses one of which the article must have for the province; left out, {@link PlaceStatus#ABOUT}
 * @param response what the article must call for, {@link Response#REMEDY} or {@link Response#VERIFY}
 * @param raises class of the alert; left out, the same as {@code response}
 * @param topics of which it must carry one
 * @param tones of which it must have one
 * @param tiers of which its source must be one
 * @param query that it must match
 * @param spread what its story must have reached
 * @param surge what surge its story must be part of
 * @param severity of the alert, before the story spreads
 * @param deadline time the office has to answer
 * @param maxAge an article published longer than this before it was seen is old news
 * @param department that is usually in charge
 * @param channels names of the ways in which people are told; left out, all that a recipient has
 */
public record Rule(
        String id,
        Map<String, String> name,
        @Nullable Set<PlaceStatus> places,
        @Nullable Response response,
        @Nullable Response raises,
        @Nullable Set<String> topics,
        @Nullable Set<Tone> tones,
        @Nullable Set<Integer> tiers,
        @Nullable Query query,
        @Nullable Reach spread,
        @Nullable InSurge surge,
        Severity severity,
        Duration deadline,
        @Nullable Duration maxAge,
        @Nullable String department,
        @Nullable List<String> channels) {

    private static final Set<PlaceStatus> ABOUT = Set.of(PlaceStatus.ABOUT);

    public Rule {
        if (response == Response.NONE || raises == Response.NONE) {
            throw new IllegalArgumentException("got response none, expected remedy or verify");
        }
        if (response == null && raises == null) {
            throw new IllegalArgumentException(
                    "got rule '" + id + "' without response, expected one, or the class that it raises");
        }
        if (topics != null && !Codebook.TOPICS.containsAll(topics)) {
            throw new IllegalArgumentException("got topics " + topics + ", expected some of " + Codebook.TOPICS);
        }
    }

    /** The class of its alerts. */
    public Response alertClass() {
        return raises == null ? Objects.requireNonNull(response, "checked when made") : raises;
    }

    /** What its alerts say of it. */
    public AlertRule published() {
        return new AlertRule(id, name, department, Objects.requireNonNullElse(channels, List.of()));
    }

    /** Whether the article's labels are what it asks for; its query and the movement of the story are judged apart. */
    boolean suits(AnalyzedArticle analyzed, PlaceStatus status) {
        var labels = analyzed.labels();
        return Objects.requireNonNullElse(places, ABOUT).contains(status)
                && (response == null || response == labels.response())
                && allows(tones, labels.tone())
                && allows(tiers, analyzed.article().source().tier())
                && (topics == null || labels.topics().stream().anyMatch(topics::contains))
                && isNews(analyzed);
    }

    /** Whether its story moves as it asks. */
    boolean fires(Momentum story) {
        return (spread == null || spread.holds(story.reached())) && (surge == null || surge.holds(story.surge()));
    }

    private static <T> boolean allows(@Nullable Set<T> wanted, T value) {
        return wanted == null || wanted.contains(value);
    }

    private boolean isNews(AnalyzedArticle analyzed) {
        var published = analyzed.article().publishedAt();
        return published == null
                || maxAge == null
                || published.plus(maxAge).isAfter(analyzed.article().firstSeenAt());
    }
}
