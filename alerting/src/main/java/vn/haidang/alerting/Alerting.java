package vn.haidang.alerting;

import java.util.List;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.notice.NoticeBook;
import vn.haidang.alerting.notice.NoticeStream;
import vn.haidang.alerting.queue.AlertInput;
import vn.haidang.alerting.queue.AlertStream;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.StreamsStage;
import vn.haidang.ingest.stream.Topic;

/** The alerting stage: articles, stories and actions to {@code haidang.alerts}, and notices of them. */
public final class Alerting implements Stage {

    private static final String NAME = "alerting";
    /** Alerts are few; one thread keeps up with the fastest analysis. */
    private static final int THREADS = 1;

    private final Stage streams;

    public Alerting(RuleBook rules, Overdue overdue, NoticeBook notices, KafkaSettings kafka) {
        this.streams = new StreamsStage(NAME, topology(rules, overdue, notices), kafka, THREADS);
    }

    static Topology topology(RuleBook rules, Overdue overdue, NoticeBook notices) {
        var builder = new StreamsBuilder();
        NoticeStream.add(builder, AlertStream.add(builder, rules, overdue), notices);
        return builder.build();
    }

    /** All that the stage reads and writes beyond what the analysis writes and the outbox takes. */
    public static List<Topic<?>> topics() {
        return List.of(
                AlertTopics.ALERTS, AlertTopics.ACTIONS, AlertTopics.ANSWERS, AlertInput.TOPIC, RuleRevision.TOPIC);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        streams.start();
    }

    @Override
    public void close() {
        streams.close();
    }
}
