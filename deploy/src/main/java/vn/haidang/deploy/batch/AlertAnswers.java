package vn.haidang.deploy.batch;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.Response;
import vn.haidang.ingest.stream.Json;

/** Writes the alerts that {@code haidang alerts} found. */
public final class AlertAnswers {

    private AlertAnswers() {}

    /** One line per alert. */
    public static Stream<String> lines(Collection<Alert> alerts) {
        return alerts.stream().map(Answer::of).map(Json.mapper()::writeValueAsString);
    }

    /** The line of one alert. */
    record Answer(
            String id,
            String province,
            String story,
            Response response,
            Severity severity,
            String rule,
            String headline,
            String sentence,
            String url,
            int hits,
            int articles,
            int outlets,
            Instant raisedAt,
            Instant deadline,
            boolean bundled,
            @Nullable String mergedInto) {

        static Answer of(Alert alert) {
            var story = alert.story();
            return new Answer(
                    alert.id(),
                    alert.province(),
                    story.id(),
                    alert.response(),
                    alert.severity(),
                    alert.rule().id(),
                    story.headline(),
                    alert.sentence(),
                    alert.first().url().toString(),
                    story.hits(),
                    story.spread().articles(),
                    story.spread().outlets(),
                    alert.raisedAt(),
                    alert.deadline(),
                    alert.bundle() != null,
                    alert.mergedInto());
        }
    }
}
