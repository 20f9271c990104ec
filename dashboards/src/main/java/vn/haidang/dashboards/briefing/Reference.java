package vn.haidang.dashboards.briefing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.Story;

/**
 * Where a statement can be checked.
 *
 * @param province whose archive has it; who may not see that province sees nothing of the statement
 * @param target what the archive calls it: id of an article, story or alert, query string of a search; empty for an article
 *     that the archive does not have
 * @param name outlet of an article; what else is meant in words
 * @param title headline of an article or story, what a search asks
 * @param at when the article came out
 * @param url of the article
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(
        Kind kind,
        String province,
        String target,
        String name,
        String title,
        @Nullable Instant at,
        @Nullable URI url) {

    /** What a statement is checked in. */
    public enum Kind {
        ARTICLE,
        STORY,
        /** A search that lists what was counted. */
        SEARCH,
        ALERT
    }

    static Reference search(String province, String parameters, String words, String asked) {
        return new Reference(Kind.SEARCH, province, parameters, words, asked, null, null);
    }

    static Reference story(String province, Story story, String words) {
        return new Reference(
                Kind.STORY, province, story.id(), words, story.headline().text(), null, null);
    }

    static Reference alert(Alert alert, String words) {
        return new Reference(
                Kind.ALERT, alert.province(), alert.id(), words, alert.story().headline(), null, null);
    }
}
