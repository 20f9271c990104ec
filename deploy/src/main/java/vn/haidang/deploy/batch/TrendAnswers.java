package vn.haidang.deploy.batch;

import java.util.Map;
import java.util.stream.Stream;
import vn.haidang.analyze.trend.Trends;
import vn.haidang.ingest.stream.Json;

/** Writes what {@code haidang trends} found: each line an object whose only key says what it is. */
public final class TrendAnswers {

    private TrendAnswers() {}

    /** Surges first, then forecasts and what became of earlier ones, changes, what is building up, shares of voice. */
    public static Stream<String> lines(Trends trends) {
        return Stream.of(
                        named("surge", trends.surges().stream()),
                        named("forecast", trends.forecasts().stream()),
                        named("forecastRecord", trends.records().stream()),
                        named("change", trends.changes().stream()),
                        named("buildingUp", trends.buildingUp().stream()),
                        named("voice", trends.voices().stream()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> named(String name, Stream<?> values) {
        return values.map(value -> Json.mapper().writeValueAsString(Map.of(name, value)));
    }
}
