package vn.haidang.dashboards.correction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import vn.haidang.ingest.stream.Topic;

/** What an officer said of a label. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.class, name = "correction"),
    @JsonSubTypes.Type(value = Withdrawal.class, name = "withdrawal")
})
public sealed interface CorrectionEvent permits Correction, Withdrawal {

    /** Every correction ever, in one order. */
    Topic<CorrectionEvent> TOPIC =
            Topic.ordered("haidang.label-corrections", CorrectionEvent.class, Topic.Retention.FOREVER);

    /** Province in whose archive the officer read the article. */
    String province();

    /** Id of the article. */
    String articleId();

    /** Name of the account. */
    String by();

    Instant at();
}
