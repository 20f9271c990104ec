package vn.haidang.analyze;

import java.nio.file.Path;

/** The analysis with the data that is shipped, for tests that run in the folder of the module. */
public final class ShippedAnalysis {

    private static final AnalyzeSettings SETTINGS = new AnalyzeSettings(
            Path.of("data/provinces"),
            Path.of("data/topics.yaml"),
            Path.of("data/tone.yaml"),
            Path.of("data/response.yaml"),
            Path.of("data/vietnamese.model"),
            1);

    private ShippedAnalysis() {}

    /** Read anew each time. */
    public static Analyzer load() {
        return Analyzer.load(SETTINGS);
    }
}
