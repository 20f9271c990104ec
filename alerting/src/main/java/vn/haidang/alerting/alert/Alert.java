package vn.haidang.alerting.alert;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Response;

/**
 * A story that may call for an answer, for one province.
 *
 * @param id {@code <province>.<id of the article that raised it>}, whatever becomes of the story
 * @param revision 1 when raised, one more with every change
 * @param response its class, {@link Response#REMEDY} or {@link Response#VERIFY}
 * @param rule that raised it
 * @param story what it is about
 * @param changedAt when anything here last changed
 * @param mergedInto id of the older alert that goes on for both since their stories became one; {@code null} for one
 *     that goes on itself
 * @param bundle where it is shown when its shift had its fill; {@code null} for one shown by itself
 * @param handling what people have done with it
 */
public record Alert(
        String id,
        int revision,
        String province,
        Response response,
        AlertRule rule,
        AlertStory story,
        Instant raisedAt,
        Instant changedAt,
        @Nullable String mergedInto,
        @Nullable Bundle bundle,
        Handling handling) {

    public Alert {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(rule, "rule");
        if (response == Response.NONE) {
            throw new IllegalArgumentException("alert " + id + " has response 'none', expected 'remedy' or 'verify'");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("alert " + id + " has revision " + revision + ", expected 1 or more");
        }
    }

    /** The one alert that an article can raise for a province. */
    public static String idOf(String province, String article) {
        return province + "." + article;
    }

    /** The article that raised it. */
    public AlertArticle first() {
        return story.articles().getFirst();
    }

    /** The words in question. */
    public String sentence() {
        return first().sentence();
    }

    public Severity severity() {
        return handling.severity();
    }

    public AlertState state() {
        return handling.state();
    }

    /** When the next step is due. */
    public Instant deadline() {
        return handling.assignment().deadline();
    }

    /**
     * This alert with its story as it stands.
     *
     * @param into id of the alert that goes on for both; {@code null} when it goes on itself
     */
    public Alert told(AlertStory newStory, @Nullable String into, Instant at) {
        boolean same = newStory.equals(story) && Objects.equals(into, mergedInto);
        return same ? this : changed(newStory, into, bundle, handling, at);
    }

    /** This alert after something was done; one that has become severe leaves its bundle. */
    public Alert handled(Handling newHandling, Instant at) {
        var kept = newHandling.severity().compareTo(Severity.HIGH) < 0 ? bundle : null;
        return newHandling.equals(handling) ? this : changed(story, mergedInto, kept, newHandling, at);
    }

    private Alert changed(
            AlertStory newStory, @Nullable String into, @Nullable Bundle newBundle, Handling newHandling, Instant at) {
        return new Alert(
                id, revision + 1, province, response, rule, newStory, raisedAt, at, into, newBundle, newHandling);
    }
}
