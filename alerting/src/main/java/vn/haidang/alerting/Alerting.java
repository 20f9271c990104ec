package vn.haidang.alerting;

import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.StreamsStage;

/** The alerting stage: {@code haidang.analyzed} to {@code haidang.alerts}. */
public final class Alerting implements Stage {

    private static final String NAME = "alerting";
    /** Alerts are few; one thread keeps up with the fastest analysis. */
    private static final int THREADS = 1;

    private final Stage streams;

    public Alerting(RuleBook rules, KafkaSettings kafka) {
        this.streams = new StreamsStage(NAME, AlertTopology.of(rules), kafka, THREADS);
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
