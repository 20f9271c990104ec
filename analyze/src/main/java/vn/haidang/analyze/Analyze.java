package vn.haidang.analyze;

import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;
import vn.haidang.ingest.stream.StreamsStage;

/** The analyze stage: {@code haidang.articles} to {@code haidang.analyzed} and {@code haidang.outcomes}. */
public final class Analyze implements Stage {

    private static final String NAME = "analyze";

    private final Stage streams;

    public Analyze(Analyzer analyzer, AnalyzeSettings settings, KafkaSettings kafka) {
        this.streams = new StreamsStage(NAME, AnalyzeTopology.of(analyzer), kafka, settings.threads());
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
