package vn.haidang.dashboards.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.Tone;

/**
 * One surge in its province's index.
 *
 * @param ended last hour of its window
 * @param surge the whole surge as it came, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurgeDocument(
        String province,
        String surgeId,
        String topic,
        @Nullable Tone tone,
        @Nullable Response response,
        Surge.Step step,
        Instant ended,
        int articles,
        double expected,
        Instant indexedAt,
        Surge surge) {

    static SurgeDocument of(Surge surge, Instant now) {
        var series = surge.series();
        return new SurgeDocument(
                series.province(),
                surge.id(),
                series.topic(),
                series.tone(),
                series.response(),
                surge.step(),
                surge.to(),
                surge.articles(),
                surge.expected(),
                now,
                surge);
    }
}
