package vn.haidang.deploy.newsroom;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.config.YamlFile;
import vn.haidang.ingest.stream.Json;

/**
 * What officers did with the alert of one sample article, step by step.
 *
 * @param province whose alert it is
 * @param article that raised it
 */
public record SampleShift(String province, URI article, List<Step> steps) {

    /** Fields of a move that a file gives as ISO 8601 duration from now. */
    private static final Set<String> TIMES = Set.of("deadline", "until");

    public SampleShift {
        steps = List.copyOf(steps);
    }

    /**
     * One action.
     *
     * @param officer name of the account
     * @param move as an action on {@code haidang.alert-actions} has it, with times from now
     */
    public record Step(String officer, String reason, Map<String, Object> move) {

        public Step {
            move = Map.copyOf(move);
        }

        Move at(Instant now) {
            Map<String, Object> written = new HashMap<>(move);
            try {
                TIMES.forEach(time -> written.computeIfPresent(
                        time,
                        (key, from) -> now.plus(Duration.parse(from.toString())).toString()));
                return Json.mapper().convertValue(written, Move.class);
            } catch (JacksonException | DateTimeParseException e) {
                throw new IllegalArgumentException("got move " + move + ", expected one of an alert", e);
            }
        }
    }

    /**
     * Every shift of a folder, in order of name.
     *
     * @throws vn.haidang.ingest.config.ConfigException when a file does not fit
     */
    public static List<SampleShift> load(Path folder) {
        return YamlFile.list(folder).stream()
                .map(file -> YamlFile.read(file, SampleShift.class))
                .toList();
    }

    /** Whether this is about the alert: its article is among those that a rule asked for. */
    public boolean isAbout(Alert alert) {
        String id = ArticleId.of(article).value();
        return alert.province().equals(province)
                && alert.story().articles().stream()
                        .anyMatch(listed -> listed.articleId().equals(id));
    }

    /**
     * The action of a step; the same id at every start, so that a second start does nothing twice.
     *
     * @param revision of the handling before it
     */
    public AlertAction action(Alert alert, int step, int revision, Officer officer, Instant now) {
        var done = steps.get(step);
        return new AlertAction(
                alert.id() + ".sample." + step, alert.id(), revision, officer, now, done.reason(), done.at(now));
    }
}
