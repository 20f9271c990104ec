package vn.haidang.analyze;

import java.nio.file.Path;
import java.time.Duration;
import vn.haidang.analyze.trend.SurgeSettings;
import vn.haidang.analyze.trend.TrendRules;
import vn.haidang.analyze.trend.TrendSettings;

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

    /** The rules of trends with the settings that are shipped. */
    public static TrendRules trends() {
        return TrendRules.load(new TrendSettings(
                Path.of("data/calendar.yaml"),
                new SurgeSettings(Duration.ofHours(24), 4, 4, 2, 0.003, 0.4, Duration.ofHours(48), 2)));
    }

    /** Read anew each time. */
    public static Analyzer load() {
        return Analyzer.load(SETTINGS);
    }
}
